import type { ParsedArticle } from '#news/article/article.ts';
import { parseSeed } from '#build/seeds/parse-seed.ts';
import { findMentions } from '#build/regions/find-mentions.ts';

/** Parses a seed of a headline and paragraphs. */
export function story(headline: string, ...paragraphs: readonly string[]): ParsedArticle {
  const result = parseSeed(['Undated', headline, ...paragraphs].join('\n\n'), 'story.txt', '2026-01-01');
  if (!result.ok) throw new Error(result.faults.map(({ expected, found }) => `${expected}, ${found}`).join('; '));
  return result.value.parsed;
}

/** Mentions in a paragraph: `phrase → code`. */
export function placesIn(...paragraphs: readonly string[]): readonly string[] {
  return placesOf(story('The headline says nothing', ...paragraphs));
}

/** Mentions in a story, in order. */
export function placesOf(seed: ParsedArticle): readonly string[] {
  return findMentions(seed).mentions.map(({ span, code }) => `${seed.source.slice(...span)} → ${code}`);
}

/** Refused mentions in a paragraph: `phrase: why`. */
export function refusedIn(...paragraphs: readonly string[]): readonly string[] {
  const seed = story('The headline says nothing', ...paragraphs);
  return findMentions(seed).refused.map(({ span, why }) => `${seed.source.slice(...span)}: ${why}`);
}
