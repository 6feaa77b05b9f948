import type { Mention, MentionRule, RegionTag } from '#news/region.ts';
import { aboutThreshold } from '#news/region.ts';

const rules: { readonly [Rule in MentionRule]: string } = {
  country: 'the country’s name',
  demonym: 'its people or what is theirs',
  alias: 'another name',
  capital: 'its capital',
  city: 'a city in it',
  province: 'a part of it',
  metonym: 'stands for it',
};

/** Which rule of the gazetteer read a phrase so, and by which entry where the phrase is another: "its capital (Moscow)". */
export function describeRule({ rule, entry }: Pick<Mention, 'rule' | 'entry'>, phrase: string): string {
  return entry === phrase ? rules[rule] : `${rules[rule]} (${entry})`;
}

/** What a decision rests on, in words: "Named in the headline and in 7 of 9 paragraphs. That weighs 3.2; …" */
export function describeSignals({ by, score, signals }: Pick<RegionTag, 'by' | 'score' | 'signals'>): string {
  const { inHeadline, paragraphs, ofParagraphs, filedFrom } = signals;
  const places = [
    ...(inHeadline ? ['in the headline'] : []),
    ...(paragraphs > 0 ? [`in ${paragraphs} of ${ofParagraphs} paragraphs`] : []),
    ...(filedFrom ? ['in the dateline'] : []),
  ];
  const named = places.length === 0 ? 'Not named in the text.' : `Named ${joinWords(places)}.`;
  if (by === 'editor' || score === null) return `Set by an editor. ${named}`;
  // Where nothing weighs enough the heaviest is taken (docs/decisions/0004-regions.md).
  if (score < aboutThreshold) return `${named} That weighs ${score.toFixed(1)}, and nothing here weighs more.`;
  return `${named} That weighs ${score.toFixed(1)}; from ${aboutThreshold} on a story is about it.`;
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
