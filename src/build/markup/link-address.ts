import type { Losses } from './losses.ts';

/** The address of a link as a text has it; null, and counted as lost, for one that leads nowhere outside the page. */
export function linkAddress(
  href: string,
  { base, lost }: { readonly base: string | null; readonly lost: Losses },
): string | null {
  if (href === '') return null;
  if (href.startsWith('#')) {
    lost.add('link in the page');
    return null;
  }
  const full = href.startsWith('//') ? `https:${href}` : href;
  if (!URL.canParse(full, base ?? undefined)) {
    // Relative to a page whose address is not known, or no address at all.
    lost.add('link without host');
    return null;
  }
  const url = new URL(full, base ?? undefined);
  if (/^(?:https?|mailto):$/u.test(url.protocol))
    return url.href.replaceAll(/[()\s<>]/gu, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  lost.add('link of another kind');
  return null;
}
