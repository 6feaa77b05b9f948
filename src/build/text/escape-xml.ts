import { escapeHtml } from './escape-html.ts';

/** Characters that XML 1.0 has no way to write, not even as a reference. Well-formed text is expected (`toWellFormed`). */
// oxlint-disable-next-line no-control-regex
export const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/**
 * Escapes a text for XML, between tags or in a double-quoted attribute. Characters that XML does not allow are left out.
 */
export function escapeXml(text: string): string {
  return escapeHtml(text.toWellFormed().replace(unwritable, ''));
}
