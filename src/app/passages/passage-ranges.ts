import type { Article } from '#news/article/article.ts';
import type { Span } from '#news/text/span.ts';

/** The elements that hold the article's text as printed, and which stretch of its source each holds. */
function blocksOf(article: Article): readonly (readonly [HTMLElement, Span])[] {
  const { headlineSpan, caption, paragraphs } = article;
  const blocks = [
    [document.querySelector<HTMLElement>('.story-header h1'), headlineSpan],
    ...(caption === null ? [] : [[document.querySelector<HTMLElement>('.caption p'), caption] as const]),
    ...paragraphs.map(({ key, span }) => [document.querySelector<HTMLElement>(`#${CSS.escape(key)}`), span] as const),
  ] as const;
  return blocks.flatMap(([element, span]) => (element === null ? [] : [[element, span] as const]));
}

/** A stretch of the source where it stands in the page, one range a block. */
export function rangesOf(article: Article, [start, end]: Span): readonly Range[] {
  return blocksOf(article).flatMap(([element, [from, to]]) => {
    if (from >= end || to <= start) return [];
    const printed = article.source.slice(from, to);
    const range = document.createRange();
    range.selectNodeContents(element);
    const first = placeOf(element, inPage(printed, Math.max(start, from) - from, element));
    const last = placeOf(element, inPage(printed, Math.min(end, to) - from, element));
    if (first !== null) range.setStart(...first);
    if (last !== null) range.setEnd(...last);
    return [range];
  });
}

/** The stretch of the source that is selected; null where nothing of headline, caption and paragraphs is. */
export function selectedSpan(article: Article, selected: Range): Span | null {
  const spans = blocksOf(article).flatMap(([element, [from, to]]): Span[] => {
    if (!selected.intersectsNode(element)) return [];
    const inside = document.createRange();
    inside.selectNodeContents(element);
    const before = inside.cloneRange();
    if (element.contains(selected.startContainer)) inside.setStart(selected.startContainer, selected.startOffset);
    if (element.contains(selected.endContainer)) inside.setEnd(selected.endContainer, selected.endOffset);
    before.setEnd(inside.startContainer, inside.startOffset);
    const printed = article.source.slice(from, to);
    const start = before.toString().length;
    const end = start + inside.toString().length;
    return end === start ? [] : [[from + inSource(printed, start, element), from + inSource(printed, end, element)]];
  });
  const [first, last] = [spans.at(0), spans.at(-1)];
  return first === undefined || last === undefined ? null : [first[0], last[1]];
}

/** The text node and offset at so many characters of an element's text. */
function placeOf(element: HTMLElement, offset: number): readonly [Node, number] | null {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left <= length) return [node, left];
    left -= length;
  }
  return null;
}

// A page that was read as HTML has LF where the file has CR LF: a soft-wrapped paragraph is then shorter there.
const isShorter = (printed: string, element: HTMLElement) => (element.textContent?.length ?? 0) < printed.length;

const inPage = (printed: string, offset: number, element: HTMLElement) =>
  isShorter(printed, element) ? printed.slice(0, offset).replaceAll('\r\n', '\n').length : offset;

function inSource(printed: string, offset: number, element: HTMLElement): number {
  if (!isShorter(printed, element)) return offset;
  let at = 0;
  for (let left = offset; left > 0; left -= 1) at += printed.startsWith('\r\n', at) ? 2 : 1;
  return at;
}
