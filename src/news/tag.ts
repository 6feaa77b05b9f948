/** Whether this is a tag as addresses write it: lower-case words joined by hyphens (`civil-war`), at most 80 characters. */
export function isTag(text: string): boolean {
  return text.length <= 80 && /^[\p{Ll}\p{Lo}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u.test(text);
}
