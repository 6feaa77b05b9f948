/** Beginnings of files that are no text, whatever their name says (file formats' own signatures). */
const signatures: readonly (readonly [signature: string, what: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\u0003\u0004', 'a ZIP archive, a Word (.docx) or an OpenDocument (.odt) file'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'an old Word document (.doc)'],
  ['\u0089PNG\r\n', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['RIFF', 'a WebP image, or a sound or video file'],
  ['II*\u0000', 'a TIFF image'],
  ['MM\u0000*', 'a TIFF image'],
  ['\u001f\u008b', 'a file packed with gzip'],
  ['BZh', 'a file packed with bzip2'],
  ['\u00fd7zXZ\u0000', 'a file packed with xz'],
  ['7z\u00bc\u00af', 'a 7-Zip archive'],
  ['Rar!\u001a', 'a RAR archive'],
  ['SQLite format 3\u0000', 'an SQLite database'],
  ['ID3', 'an MP3 file'],
  ['OggS', 'an Ogg file'],
  ['wOFF', 'a font'],
  ['wOF2', 'a font'],
  ['bplist', 'an Apple property list or web archive'],
  ['%!PS', 'a PostScript file'],
];

/** What a file is by its first bytes, where that is no text: "a PDF document"; null for any other file. */
export function findBinaryFormat(bytes: Buffer): string | null {
  const start = bytes.toString('latin1', 0, 16);
  const found = signatures.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
  if (found === null) return null;
  // A text may begin with the letters of a signature ("RIFFRAFF"): a container has bytes that no text has.
  const isText =
    /^[\p{L}\d%!]/u.test(start) && !start.startsWith('%') && !bytes.subarray(0, 4096).some((byte) => byte < 9);
  return isText && !start.startsWith('PK') ? null : found;
}
