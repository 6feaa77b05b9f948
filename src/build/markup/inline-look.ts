import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute } from './html-elements.ts';
import type { Run } from './inline-runs.ts';
import { linkAddress } from './link-address.ts';
import type { TextParts } from './text-parts.ts';

/** How a stretch of text looks. */
type Look = Readonly<Omit<Run, 'text'>>;

export const plainLook: Look = { isStrong: false, isEmphasis: false, isCode: false, href: null };

/** The look of the text in an element, by that of the text around it. Links are counted. */
export function lookOf(element: DefaultTreeAdapterTypes.Element, around: Look, parts: TextParts): Look {
  const name = element.tagName;
  if (name === 'strong' || name === 'b') return { ...around, isStrong: true };
  if (/^(?:em|i|cite|dfn)$/u.test(name)) return { ...around, isEmphasis: true };
  if (/^(?:code|kbd|samp|tt)$/u.test(name)) return { ...around, isCode: true };
  const href = name === 'a' ? attribute(element, 'href') : null;
  if (href === null) return around;
  parts.counts?.add('links in texts');
  return { ...around, href: linkAddress(href.trim(), parts) };
}
