import type { Article } from '#news/article/article.ts';
import type { Span } from '#news/text/span.ts';

/** The elements that show the article's text as printed, each with its span of the source. */
function blocksOf(article: Article): readonly (readonly [HTMLElement, Span])[] {
  const { headlineSpan, caption, paragraphs } = article;
  const blocks = [
    [document.querySelector<HTMLElement>('.story-header h1'), headlineSpan],
    ...(caption === null ? [] : [[document.querySelector<HTMLElement>('.caption p'), caption] as const]),
    ...paragraphs.map(({ key, span }) => [document.querySelector<HTMLElement>(`#${CSS.escape(key)}`), span] as const),
  ] as const;
  return blocks.flatMap(([element, span]) => (element === null ? [] : [[element, span] as const]));
}

/** The DOM ranges of a span of the source, one for each block. */
export function rangesOf(article: Article, [start, end]: Span): readonly Range[] {
  return blocksOf(article).flatMap(([element, [from, to]]) => {
    if (from >= end || to <= start) return [];
    const printed = article.source.slice(from, to);
    const range = document.createRange();
    range.selectNodeContents(element);
    const first = positionAt(element, toPageOffset(printed, Math.max(start, from) - from, element));
    const last = positionAt(element, toPageOffset(printed, Math.min(end, to) - from, element));
    if (first !== null) range.setStart(...first);
    if (last !== null) range.setEnd(...last);
    return [range];
  });
}

/** The span of the source that is selected; null where the selection has nothing of headline, caption or paragraphs. */
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
    return end === start
      ? []
      : [[from + toSourceOffset(printed, start, element), from + toSourceOffset(printed, end, element)]];
  });
  const [first, last] = [spans.at(0), spans.at(-1)];
  return first === undefined || last === undefined ? null : [first[0], last[1]];
}

/** The text node and offset at a number of characters into an element's text. */
function positionAt(element: HTMLElement, offset: number): readonly [Node, number] | null {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let remaining = offset;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (remaining <= length) return [node, remaining];
    remaining -= length;
  }
  return null;
}

// HTML parsing turns CR LF into LF: a prerendered paragraph with soft line breaks is shorter than its source.
const isShorter = (printed: string, element: HTMLElement) => (element.textContent?.length ?? 0) < printed.length;

const toPageOffset = (printed: string, offset: number, element: HTMLElement) =>
  isShorter(printed, element) ? printed.slice(0, offset).replaceAll('\r\n', '\n').length : offset;

function toSourceOffset(printed: string, offset: number, element: HTMLElement): number {
  if (!isShorter(printed, element)) return offset;
  let at = 0;
  for (let remaining = offset; remaining > 0; remaining -= 1) at += printed.startsWith('\r\n', at) ? 2 : 1;
  return at;
}
