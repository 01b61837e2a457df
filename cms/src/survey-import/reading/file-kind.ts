export type FileKind =
  'csv' | 'xlsx' | 'empty' | 'protected' | 'old_excel' | 'open_document' | 'other';

const zip = [0x50, 0x4b, 0x03, 0x04];
/** Of old Excel files, and of the envelope in which Excel puts a workbook with a password. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/** What a file is by its bytes. */
export function fileKind(bytes: Uint8Array): FileKind {
  const begins = (magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte);
  const has = (text: string, encoding: BufferEncoding = 'latin1') =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text, 0, encoding);
  if (bytes.every((byte) => byte <= 0x20)) return 'empty';
  if (begins(compoundFile)) return has('EncryptedPackage', 'utf16le') ? 'protected' : 'old_excel';
  if (begins(zip)) {
    if (has('opendocument.spreadsheet')) return 'open_document';
    return has('xl/') ? 'xlsx' : 'other';
  }
  const isUtf16 = begins([0xff, 0xfe]) || begins([0xfe, 0xff]);
  return isUtf16 || !bytes.some(isControl) ? 'csv' : 'other';
}

/** No text has these, but for tabs, ends of lines, and the form feed of old printers. */
function isControl(byte: number): boolean {
  return byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte);
}
