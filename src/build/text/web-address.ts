/** Whether a text is the address of a page on the web: `https://example.org/jane`. */
export function isWebAddress(address: string): boolean {
  return /^https?:$/u.test(URL.parse(address)?.protocol ?? '');
}
