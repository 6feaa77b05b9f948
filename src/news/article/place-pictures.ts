import type { Paragraph } from './article.ts';
import type { ArticlePicture } from './picture.ts';

/** A run of paragraphs, or the picture that stands between two. */
export type PlacedPart = { readonly paragraphs: readonly Paragraph[] } | { readonly picture: ArticlePicture };

/**
 * Parts paragraphs where pictures stand between them. A picture inside a list, a table or footnotes stands below it, one behind the
 * last paragraph at the end. `pictures` are in the order of the text.
 */
export function placePictures(
  paragraphs: readonly Paragraph[],
  pictures: readonly ArticlePicture[],
): readonly PlacedPart[] {
  const parts: PlacedPart[] = [];
  let run: Paragraph[] = [];
  let next = 0;
  const put = (before: number) => {
    while ((pictures[next]?.at ?? Infinity) <= before) {
      if (run.length > 0) parts.push({ paragraphs: run });
      run = [];
      parts.push({ picture: pictures[next] as ArticlePicture });
      next += 1;
    }
  };
  for (const paragraph of paragraphs) {
    const group = groupOf(paragraph);
    const last = run.at(-1);
    if (group === '' || last === undefined || groupOf(last) !== group) put(paragraph.span[0]);
    run.push(paragraph);
  }
  put(Number.MAX_SAFE_INTEGER);
  if (run.length > 0) parts.push({ paragraphs: run });
  return parts;
}

/** Paragraphs of one group stand in one element. */
function groupOf({ kind }: Paragraph): string {
  return kind?.is === 'item' || kind?.is === 'footnote' || kind?.is === 'row' ? kind.is : '';
}
