import type { Article } from '#news/article/article.ts';
import type { Span } from '#news/text/span.ts';
import { rangesOf } from './passage-ranges.ts';

/**
 * Highlights spans of the article in the page, scrolls to the first and focuses its paragraph. Returns the function
 * that removes the highlight. The document is not changed: it is a CSS custom highlight or, in browsers without them
 * (Firefox before 140, Safari before 17.2), the selection.
 */
export function showPassage(article: Article, spans: readonly Span[]): () => void {
  const ranges = spans.flatMap((span) => rangesOf(article, span));
  const [first] = ranges;
  if (first === undefined) return () => undefined;
  first.startContainer.parentElement?.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  window.scrollBy(0, first.getBoundingClientRect().top - window.innerHeight / 3);
  if (!('highlights' in CSS)) {
    const last = ranges.at(-1) ?? first;
    document
      .getSelection()
      ?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
    return () => undefined;
  }
  CSS.highlights.set('passage', new Highlight(...ranges));
  return () => void CSS.highlights.delete('passage');
}
