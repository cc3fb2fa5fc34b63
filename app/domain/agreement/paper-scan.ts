export type ScanType = "application/pdf" | "image/jpeg" | "image/png";

const beginnings: readonly { type: ScanType; bytes: readonly number[] }[] = [
  { type: "application/pdf", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: "image/jpeg", bytes: [0xff, 0xd8, 0xff] },
  { type: "image/png", bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
];

/** What a scan is by its content; its name and what the browser says of it are not asked. */
export const scanTypeOf = (file: Uint8Array): ScanType | undefined =>
  beginnings.find(({ bytes }) => bytes.every((byte, i) => file[i] === byte))?.type;
