import { locale } from 'virtual:language';
import type { Mention, MentionRule, RegionTag } from '#news/regions/region.ts';
import { aboutThreshold } from '#news/regions/region.ts';
import { t } from '../languages/t.ts';

const rules: { readonly [Rule in MentionRule]: string } = {
  country: t('rule.country'),
  demonym: t('rule.demonym'),
  alias: t('rule.alias'),
  capital: t('rule.capital'),
  city: t('rule.city'),
  province: t('rule.province'),
  metonym: t('rule.metonym'),
};

/**
 * Which rule of the gazetteer read a phrase so, and by which entry where the phrase is another: "its capital (Moscow)".
 */
export function describeRule({ rule, entry }: Pick<Mention, 'rule' | 'entry'>, phrase: string): string {
  return entry === phrase ? rules[rule] : t('rule.by-entry', { rule: rules[rule], entry });
}

/** What a decision rests on, in words: "Named in the headline and in 7 of 9 paragraphs. That weighs 3.2; …" */
export function describeSignals({ by, score, signals }: Pick<RegionTag, 'by' | 'score' | 'signals'>): string {
  const { inHeadline, paragraphs, ofParagraphs, filedFrom } = signals;
  const places = [
    ...(inHeadline ? [t('evidence.in-headline')] : []),
    ...(paragraphs > 0 ? [t('evidence.in-paragraphs', { some: paragraphs, all: ofParagraphs })] : []),
    ...(filedFrom ? [t('evidence.in-dateline')] : []),
  ];
  const named =
    places.length === 0
      ? t('evidence.not-named')
      : t('evidence.named', { places: new Intl.ListFormat(locale).format(places) });
  if (by === 'editor' || score === null) return t('evidence.set-by-editor', { named });
  const weight = score.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  // Where nothing weighs enough the heaviest is taken (docs/decisions/0004-regions.md).
  if (score < aboutThreshold) return t('evidence.weighs-most', { named, weight });
  return t('evidence.weighs', { named, weight, threshold: aboutThreshold });
}
