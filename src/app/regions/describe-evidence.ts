import { noPlace } from '#news/regions/region.ts';
import { nameKey } from '#news/people/named.ts';
import type { Article } from '#news/article/article.ts';
import { locale } from 'virtual:language';
import type { Mention, MentionRule, RegionTag } from '#news/regions/region.ts';
import { aboutThreshold } from '#news/regions/region.ts';
import { t } from '../languages/t.ts';

const ruleNames: { readonly [Rule in MentionRule]: string } = {
  country: t('rule.country'),
  demonym: t('rule.demonym'),
  alias: t('rule.alias'),
  capital: t('rule.capital'),
  city: t('rule.city'),
  province: t('rule.province'),
  metonym: t('rule.metonym'),
  home: t('rule.home'),
};

// Each takes longer to make than the rest of a region's sentence.
const list = new Intl.ListFormat(locale);
const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** The rule by which a phrase was recognized, and the gazetteer's entry where it is spelled otherwise: "its capital (Moscow)". */
export function describeRule({ rule, entry }: Pick<Mention, 'rule' | 'entry'>): string {
  return entry ? t('rule.by-entry', { rule: ruleNames[rule], entry }) : ruleNames[rule];
}

/** Why an article is tagged with a region: "Named in the headline and in 7 of 9 paragraphs. That weighs 3.2; …" */
export function describeSignals(
  { by, score, signals }: Pick<RegionTag, 'by' | 'score' | 'signals'>,
  all: number,
): string {
  const { inHeadline, paragraphs, filedFrom } = signals;
  const places = [
    inHeadline && t('evidence.in-headline'),
    paragraphs > 0 && t('evidence.in-paragraphs', { some: paragraphs, all }),
    filedFrom && t('evidence.in-dateline'),
  ].filter((place) => place !== false);
  const named = places[0] ? t('evidence.named', { places: list.format(places) }) : t('evidence.not-named');
  if (by === 'editor' || score === null) return t('evidence.set-by-editor', { named });
  const weight = decimal.format(score);
  // Where no region reaches the threshold, the one with the highest score is taken (docs/decisions/0004-regions.md).
  if (score < aboutThreshold) return t('evidence.weighs-most', { named, weight });
  return t('evidence.weighs', { named, weight, threshold: aboutThreshold });
}

/**
 * What an article names: codes of the countries that it is about by descending score, then of those mentioned in passing, then
 * keys of people and organisations. The index of each is the number in the classes `mention-0`, `evidence-0` and so on (evidence.css).
 */
export function evidenceOrder({ about, passing, named = [] }: Pick<Article, 'about' | 'passing' | 'named'>): string[] {
  return [...about.filter((code) => code !== noPlace), ...passing, ...named.map(nameKey)];
}
