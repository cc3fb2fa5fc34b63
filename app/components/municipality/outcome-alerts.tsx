import { Alert } from "../alert.tsx";

/** What the address says was done, where it is one of the page's own receipts. */
export function DoneAlert({ code, receipts }: { code: string | null; receipts: Readonly<Record<string, string>> }) {
  const text = code !== null && Object.hasOwn(receipts, code) ? receipts[code] : undefined;
  return text === undefined ? null : (
    <Alert kind="success">
      <p>{text}</p>
    </Alert>
  );
}
