/**
 * Whether this is a tag as addresses write it: lower-case words joined by hyphens (`civil-war`), at most 75 characters. Of
 * three bytes each these are 225, and the names of its files, which have a mark and an ending too, hold 255.
 */
export function isTag(text: string): boolean {
  return text.length <= 75 && /^[\p{Ll}\p{Lo}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u.test(text);
}
