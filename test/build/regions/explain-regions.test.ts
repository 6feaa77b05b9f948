import { describe, expect, test } from 'vitest';
import { explainRegions } from '#build/regions/explain-regions.ts';
import { explanationText } from '#build/regions/explanation-text.ts';
import { parseSeed } from '#build/seeds/parse-seed.ts';
import { tagRegions } from '#build/regions/tag-regions.ts';
import { story } from './story.ts';

const none = { add: [], remove: [] };
const seed = story(
  'Kenya votes',
  'NAIROBI, NNC - Kenya votes on Monday, Michael Jordan told a crowd.',
  'Kenyans queued.',
  'It rained, and a watch cost 40 Swiss francs.',
);

describe('an explanation', () => {
  test('lists the dateline, each country with score, signals and phrases, and the refused phrases', () => {
    const text = explanationText(explainRegions(seed, none));
    expect(text).toMatch(
      /^ {2}filed from {2}Nairobi, KE, printed "NAIROBI" at 5:1\n {2}about {7}KE\n\n {2}Kenya \(KE\): \d\.\d\d against 1\.00, about it\n/u,
    );
    expect(text).toMatch(/ \+\d\.\d\d {2}named in the headline\n/u);
    expect(text).toContain('    3:1     "Kenya" by country Kenya\n');
    expect(text).toContain('    7:1     "Kenyans" by demonym Kenyan\n');
    expect(text).toMatch(/Switzerland \(CH\): -?\d\.\d\d against 1\.00, in passing\n/u);
    expect(text).toContain('    9:32    "Swiss" by demonym Swiss, weak: currency\n');
    expect(text).toMatch(/ {2}refused\n {4}5:\d+ +"Jordan" is not Jordan \(JO\): part of a person's name\n$/u);
  });

  test('adds up: signals sum to the score, which is that of the tag', () => {
    const tags = new Map(tagRegions(seed).regions.map(({ code, score }) => [code, score]));
    for (const { code, verdict, score, signals } of explainRegions(seed, none).countries) {
      const sum = signals.reduce((total, { value, weight }) => total + value * weight, 0);
      expect(Math.abs(sum - (score ?? 0))).toBeLessThan(0.05);
      if (verdict === 'about') expect(tags.get(code)).toBe(score);
    }
  });

  test("distinguishes an editor's corrections from the text", () => {
    const { countries } = explainRegions(seed, { add: ['UG'], remove: ['KE'] });
    expect(countries.map(({ code, verdict, score }) => [code, verdict, score === null])).toEqual([
      ['UG', 'editor', true],
      ['CH', 'passing', false],
      ['KE', 'removed', false],
    ]);
  });

  test('states that a story names no place', () => {
    expect(explanationText(explainRegions(story('Rates rise', 'Rates rose on Monday.'), none))).toBe(
      '  filed from  no place stated\n  about       no place stated\n',
    );
  });
});

test('names the column that a phrase has in the file, behind the marks and entities that are not shown', () => {
  const text =
    '---\ntitle: Rates\n---\n\n**Rates** &amp; more rose in *Kenya* on Monday, in [the city of Nairobi](https://a.example/).\n';
  const read = parseSeed(text, 'a.txt', '2026-11-22');
  const [country] = read.ok ? explainRegions(read.value.parsed, none).countries : [];
  const [, , , , line = ''] = text.split('\n');
  expect(country?.phrases.map(({ line: row, column }) => [row, column])).toEqual([
    [5, line.indexOf('Kenya') + 1],
    [5, line.indexOf('Nairobi') + 1],
  ]);
});
