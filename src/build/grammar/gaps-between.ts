import type { Span } from '#news/text/span.ts';

/** What of a text no span covers, without white space at its ends: a span for each gap that holds more than that. */
export function gapsBetween(source: string, spans: readonly Span[]): readonly Span[] {
  const gaps: Span[] = [];
  let at = 0;
  for (const [start, end] of [...spans.toSorted((a, b) => a[0] - b[0]), [source.length, source.length] as const]) {
    const gap = source.slice(at, Math.max(at, start));
    const words = gap.trim();
    if (words !== '') {
      const from = at + gap.indexOf(words);
      gaps.push([from, from + words.length]);
    }
    at = Math.max(at, end);
  }
  return gaps;
}
