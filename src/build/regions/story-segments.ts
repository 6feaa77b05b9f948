import type { ParsedSeed } from '#news/article.ts';
import type { Span } from '#news/span.ts';
import type { Segment } from './match-names.ts';
import { tokenise } from './tokenise.ts';

/** The parts of a story, in the order of the text; the first paragraph without its dateline. */
export function storySegments(seed: ParsedSeed): readonly Segment[] {
  const { source, headline, caption, dateline, paragraphs } = seed;
  const segments = [segmentOf(source, headline, 'headline')];
  if (caption) segments.push(segmentOf(source, caption, 'caption'));
  if (dateline) segments.push({ ...segmentOf(source, dateline.place, 'dateline'), capitals: true });
  for (const [i, { span }] of paragraphs.entries()) {
    const start = i === 0 && dateline ? dateline.span[1] : span[0];
    segments.push(segmentOf(source, [start, span[1]], i));
  }
  return segments;
}

function segmentOf(source: string, span: Span, where: Segment['where']): Segment {
  const tokens = tokenise(source, span);
  return { source, where, tokens, capitals: isCapitals(source.slice(...span)) };
}

/** Nearly all letters are capitals ("McGRAW-HILL <MHP> BUYS…"). */
function isCapitals(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper >= 4 && upper > lower * 5;
}
