/**
 * Whether a text is a tag: lower-case words joined by hyphens (`civil-war`), at most 75 characters. With three bytes each
 * that is 225 bytes, so that the name of a tag's data file, with content hash and extension, fits the 255 bytes of file systems.
 */
export function isTag(text: string): boolean {
  return text.length <= 75 && /^[\p{Ll}\p{Lo}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u.test(text);
}
