import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute, pictureOf } from './html-elements.ts';
import type { TextParts } from './text-parts.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** A picture in Markdown, with its words and its caption; null, and counted as lost, where it is not there. */
export function pictureMark(element: Element, caption: string, { lost, picture, pictures }: TextParts): string | null {
  const source = pictureOf(element);
  const from = source === null ? null : picture(source);
  if (from === null) {
    lost.add(source === null ? 'tracking pixel' : 'picture');
    return null;
  }
  const alt = (attribute(element, 'alt') ?? '').replaceAll(/[[\]\s]+/gu, ' ').trim();
  const title = caption === '' ? '' : ` "${caption.replaceAll('"', '”')}"`;
  return `![${alt}](${nameFor(from, pictures)}${title})`;
}

/** The name of a file in a text: its own, or one with a number where another picture has it. */
function nameFor(from: string, pictures: Map<string, string>): string {
  for (const [name, known] of pictures) if (known === from) return name;
  const base = (from.split(/[/\\]/u).at(-1) ?? 'picture').replaceAll(/[^\p{L}\p{N}._-]+/gu, '-');
  let name = base;
  for (let at = 2; pictures.has(name); at += 1) name = base.replace(/(?=\.[^.]*$|$)/u, `-${at}`);
  pictures.set(name, from);
  return name;
}
