import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** The value of an attribute; null where the element has none of this name. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

export function classOfElement(element: Element): string {
  return attribute(element, 'class') ?? '';
}

/** Whether a page does not show an element, as far as its own attributes say. */
export function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden') !== null) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attribute(element, 'style') ?? '');
}

/** All text in a node, as it is. */
export function textIn(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if ('tagName' in node && node.tagName === 'br') return '\n';
  if ('tagName' in node && node.tagName === 'img') return emojiOf(node) ?? '';
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

/** The letter that a picture stands for: blogs draw emoji so. */
export function emojiOf(image: Element): string | null {
  const alt = attribute(image, 'alt') ?? '';
  return /\b(?:wp-smiley|emoji)\b/u.test(classOfElement(image)) && alt !== '' ? alt : null;
}

/** Whether the element before it is a picture. */
export function followsPicture(element: Element): boolean {
  const siblings = element.parentNode?.childNodes.filter((node) => 'tagName' in node) ?? [];
  return siblings[siblings.indexOf(element) - 1]?.nodeName === 'img';
}

/**
 * The address of a picture: the one that a script would load later where there is one, for the other is a placeholder. Null
 * for a picture of one pixel, which counts readers.
 */
export function pictureOf(image: Element): string | null {
  const isPixel = ['width', 'height'].some((name) => /^[01](?:px)?$/u.test(attribute(image, name) ?? ''));
  if (isPixel) return null;
  const [source] = ['data-orig-file', 'data-src', 'data-lazy-src', 'data-original', 'src']
    .map((name) => attribute(image, name) ?? '')
    .filter((value) => value !== '' && !value.startsWith('data:'));
  const first = (attribute(image, 'srcset') ?? attribute(image, 'data-srcset') ?? '').trim().split(/[\s,]+/u)[0];
  return source ?? (first === undefined || first === '' ? (attribute(image, 'src') ?? '') : first);
}

/** All elements of a name below another, in their order. */
export function findAll(node: Element, name: string): Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [...(child.tagName === name ? [child] : []), ...findAll(child, name)] : [],
  );
}
