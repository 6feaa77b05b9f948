import { locale } from 'virtual:language';
import type { Mention, MentionRule, RegionTag } from '#news/regions/region.ts';
import { aboutThreshold } from '#news/regions/region.ts';
import { say } from '../languages/say.ts';

const rules: { readonly [Rule in MentionRule]: string } = {
  country: say('rule.country'),
  demonym: say('rule.demonym'),
  alias: say('rule.alias'),
  capital: say('rule.capital'),
  city: say('rule.city'),
  province: say('rule.province'),
  metonym: say('rule.metonym'),
};

/**
 * Which rule of the gazetteer read a phrase so, and by which entry where the phrase is another: "its capital (Moscow)".
 */
export function describeRule({ rule, entry }: Pick<Mention, 'rule' | 'entry'>, phrase: string): string {
  return entry === phrase ? rules[rule] : say('rule.by-entry', { rule: rules[rule], entry });
}

/** What a decision rests on, in words: "Named in the headline and in 7 of 9 paragraphs. That weighs 3.2; …" */
export function describeSignals({ by, score, signals }: Pick<RegionTag, 'by' | 'score' | 'signals'>): string {
  const { inHeadline, paragraphs, ofParagraphs, filedFrom } = signals;
  const places = [
    ...(inHeadline ? [say('evidence.in-headline')] : []),
    ...(paragraphs > 0 ? [say('evidence.in-paragraphs', { some: paragraphs, all: ofParagraphs })] : []),
    ...(filedFrom ? [say('evidence.in-dateline')] : []),
  ];
  const named =
    places.length === 0
      ? say('evidence.not-named')
      : say('evidence.named', { places: new Intl.ListFormat(locale).format(places) });
  if (by === 'editor' || score === null) return say('evidence.set-by-editor', { named });
  const weight = score.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  // Where nothing weighs enough the heaviest is taken (docs/decisions/0004-regions.md).
  if (score < aboutThreshold) return say('evidence.weighs-most', { named, weight });
  return say('evidence.weighs', { named, weight, threshold: aboutThreshold });
}
