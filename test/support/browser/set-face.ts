/**
 * Runs in a page, and uses nothing of this file's other code: gives the interface a face, as a list of families, from now
 * on; before the page's own scripts, from the first frame on. What a reader has set goes before it.
 */
export function setFace(families: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root { --sans: ${families} }`);
  document.adoptedStyleSheets = [sheet];
}
