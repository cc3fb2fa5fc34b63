import { type RequestHandler, Router } from "express";
import { findInboxMail, type InboxMail } from "../http/inbox.server.ts";
import { paths } from "../paths.ts";

/** A mail's HTML and its files, outside the portal's pages: a mail styles itself, and may do nothing more. */
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; sandbox";

export function inboxFiles(folder: string): RequestHandler {
  const router = Router();

  router.get(paths.inboxMailHtml(":id"), async (req, res, next) => {
    const mail = await findOrPass(folder, req.params.id, next);
    if (mail?.html === undefined) return mail && next();
    res.set("Content-Security-Policy", mailPolicy).type("html").send(mail.html);
  });

  router.get(paths.inboxMailAttachment(":id", ":index"), async (req, res, next) => {
    const mail = await findOrPass(folder, req.params.id, next);
    const attachment = mail?.attachments[Number(req.params.index)];
    if (!attachment) return mail && next();
    // Written out: Express would send Danish letters in Latin-1, which not every browser reads.
    const name = encodeURIComponent(attachment.filename ?? "");
    res.set({ "Content-Security-Policy": mailPolicy, "Content-Disposition": `attachment; filename*=UTF-8''${name}` });
    res.type(attachment.contentType);
    res.send(attachment.content);
  });
  return router;
}

/** What is not there is the portal's own 404. */
async function findOrPass(
  folder: string,
  id: string | undefined,
  next: (error?: unknown) => void,
): Promise<InboxMail | undefined> {
  try {
    const mail = await findInboxMail(folder, id ?? "");
    if (!mail) next();
    return mail;
  } catch (error) {
    next(error);
    return undefined;
  }
}
