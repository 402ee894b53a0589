/** File formats that are often mistaken for text, by the bytes they begin with. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly format: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], format: 'a PDF' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], format: 'a ZIP archive or an Office document (docx, xlsx)' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], format: 'an old Office document (doc, xls)' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], format: 'an RTF document' },
  { bytes: [0x1f, 0x8b], format: 'a gzip archive' },
  { bytes: [0x52, 0x61, 0x72, 0x21], format: 'a RAR archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], format: 'a 7z archive' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], format: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], format: 'a JPEG picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], format: 'a GIF picture' },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], format: 'an SQLite database' },
];

/** Names the format that the bytes begin like, or null. */
export function knownFormat(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find((signature) => signature.bytes.every((byte, i) => bytes[i] === byte));
  return found?.format ?? null;
}

/** How much of a file is looked at to tell text from other data. */
const SAMPLE = 64 * 1024;

/** More control bytes than this share, and it is no 8-bit text. Random bytes have a tenth. */
const CONTROL_SHARE = 0.01;

/** Whether there are too many control bytes (NUL above all) for text in UTF-8, GB18030 or Big5. */
export function hasControlBytes(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) {
    // Tab to carriage return and escape do occur in text.
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++;
  }
  return controls > sample.length * CONTROL_SHARE;
}
