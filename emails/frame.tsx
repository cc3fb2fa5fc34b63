import type { CSSProperties, ReactNode } from "react";
import type { Locale } from "#app/domain/shared/localized.ts";
import { type MailParts, mailWords } from "./mail-parts.ts";

/**
 * Mail programs drop style sheets, so styles stand on the elements. Text and ground get no colour: a reader's dark mode
 * then inverts both. Only the button has its own pair, which is readable on either.
 */
const font = "Arial, 'Helvetica Neue', Helvetica, sans-serif";
const styles = {
  body: { margin: 0, padding: 0, fontFamily: font },
  column: { maxWidth: "600px", margin: "0 auto", padding: "24px 20px", fontSize: "16px", lineHeight: 1.5 },
  sender: { fontWeight: "bold", fontSize: "14px", margin: "0 0 24px" },
  heading: { fontSize: "22px", lineHeight: 1.3, margin: "0 0 16px" },
  paragraph: { margin: "0 0 16px" },
  facts: { borderCollapse: "collapse", margin: "8px 0 24px", fontSize: "16px", lineHeight: 1.5 },
  label: { textAlign: "left", verticalAlign: "top", fontWeight: "normal", padding: "4px 16px 4px 0" },
  value: { verticalAlign: "top", fontWeight: "bold", padding: "4px 0" },
  button: {
    display: "inline-block",
    padding: "12px 24px",
    borderRadius: "4px",
    backgroundColor: "#0f5f5b",
    color: "#ffffff",
    fontWeight: "bold",
    textDecoration: "none",
  },
  address: { margin: "0 0 16px", fontSize: "14px", overflowWrap: "anywhere" },
  note: { margin: "0 0 8px", fontSize: "14px" },
  rule: { border: 0, borderTop: "1px solid #808080", margin: "24px 0 16px" },
} as const satisfies Record<string, CSSProperties>;

const Paragraphs = ({ texts, style }: { texts: readonly string[]; style: CSSProperties }): ReactNode =>
  texts.map((text) => (
    <p key={text} style={style}>
      {text}
    </p>
  ));

export function Frame({ parts, locale }: { parts: MailParts; locale: Locale }) {
  const { sender, footer } = mailWords[locale];
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{parts.subject}</title>
      </head>
      <body style={styles.body}>
        <main style={styles.column}>
          <p style={styles.sender}>{sender}</p>
          <h1 style={styles.heading}>{parts.heading}</h1>
          <Paragraphs texts={parts.paragraphs} style={styles.paragraph} />
          {parts.facts && <Facts facts={parts.facts} />}
          {parts.action && <Action {...parts.action} />}
          <hr style={styles.rule} />
          <Paragraphs texts={[...(parts.notes ?? []), footer.automatic]} style={styles.note} />
        </main>
      </body>
    </html>
  );
}

function Facts({ facts }: { facts: NonNullable<MailParts["facts"]> }) {
  return (
    <table style={styles.facts}>
      <tbody>
        {facts.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row" style={styles.label}>
              {label}
            </th>
            <td style={styles.value}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The address stands in full as well: some readers look before they press, and some programs show no buttons. */
function Action({ label, url }: NonNullable<MailParts["action"]>) {
  return (
    <>
      <p style={styles.paragraph}>
        <a href={url} style={styles.button}>
          {label}
        </a>
      </p>
      <p style={styles.address}>{url}</p>
    </>
  );
}
