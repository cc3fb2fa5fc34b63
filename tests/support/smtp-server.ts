import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { onTestFinished } from "vitest";

export type TestSmtpServer = {
  url: string;
  received: ParsedMail[];
  /** Answers every recipient with the code until told otherwise. */
  refuseRecipients(code: number | undefined): void;
  /** Takes each message, but answers the end of its data with the code. */
  refuseMessages(code: number | undefined): void;
  close(): Promise<void>;
};

const refusal = (code: number, text: string): Error => Object.assign(new Error(text), { responseCode: code });

/** A real SMTP server on loopback that keeps what it gets. */
export async function openTestSmtpServer(): Promise<TestSmtpServer> {
  const received: ParsedMail[] = [];
  let recipientCode: number | undefined;
  let messageCode: number | undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    onRcptTo(_address, _session, done) {
      done(recipientCode === undefined ? null : refusal(recipientCode, "recipient not taken"));
    },
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        if (messageCode !== undefined) return done(refusal(messageCode, "message not taken"));
        received.push(mail);
        done();
      }, done);
    },
  });
  // A client that breaks off is no fault of the server's.
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= new Promise((resolve) => server.close(() => resolve()));
    return closing;
  };
  onTestFinished(close);
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    refuseRecipients: (code) => {
      recipientCode = code;
    },
    refuseMessages: (code) => {
      messageCode = code;
    },
    close,
  };
}
