import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countryCode } from '#build/gazetteer/country-code.ts';
import { parseSeed } from '#build/seeds/parse-seed.ts';
import { readSeeds } from '#build/addresses/read-seeds.ts';
import { tagRegions } from '#build/regions/tag-regions.ts';
import { aboutThreshold } from '#news/regions/region.ts';
import { story } from './story.ts';

function referenceSeed() {
  const path = 'seeds/000_87b2ec0a2876b727.txt';
  const result = parseSeed(readFileSync(path, 'utf8'), path, '2026-01-01');
  if (!result.ok) throw new Error('the reference seed does not parse');
  return result.value.parsed;
}

describe('the reference seed', () => {
  test('is by its text filed from Moscow, about four countries, and names three in passing', () => {
    const tagged = tagRegions(referenceSeed());
    expect(tagged).toMatchObject({ filed: 'RU', filedPlace: 'Moscow', passing: ['IL', 'TR', 'FI'] });
    expect(tagged.about.toSorted()).toEqual(['IR', 'RU', 'SY', 'US']);
  });

  test("is about Israel and Turkey too, by its editor's correction", async () => {
    const { seeds } = await readSeeds('seeds', { today: '2026-01-01', countryCode });
    const first = seeds.find(({ file }) => file === '000_87b2ec0a2876b727.txt');
    const tagged = first && tagRegions(first.parsed, first.sidecar.regions);
    const editors = tagged?.regions.filter(({ by }) => by === 'editor').map(({ code }) => code);
    expect({ editors, passing: tagged?.passing }).toEqual({ editors: ['IL', 'TR'], passing: ['FI'] });
  });

  test('gives each tag the score and the counts behind it', () => {
    const { regions, about } = tagRegions(referenceSeed());
    expect(regions.map(({ code }) => code)).toEqual(about);
    const scores = regions.map(({ score }) => score ?? 0);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(aboutThreshold);
    expect(regions.find(({ code }) => code === 'IR')?.signals).toEqual({
      inHeadline: true,
      paragraphs: 7,
      filedFrom: false,
    });
  });
});

describe('what a story is about', () => {
  test('leaves out a country named once, late', () => {
    const tagged = tagRegions(
      story(
        'Kenya votes',
        'Kenya votes on Monday.',
        'Kenyans queued.',
        'It rained.',
        'All was calm.',
        'A Swede watched.',
      ),
    );
    expect(tagged).toMatchObject({ about: ['KE'], passing: ['SE'] });
  });

  test('leaves out a country named only as a currency', () => {
    const tagged = tagRegions(
      story('Peru borrows', 'Peru borrowed 40 million Swiss francs.', 'Peruvian bankers were glad.'),
    );
    expect(tagged).toMatchObject({ about: ['PE'], passing: ['CH'] });
  });

  test('is the strongest country where none reaches the threshold, unless named as a currency', () => {
    const filler = ['Shops opened.', 'It rained.', 'Trams ran.', 'All was calm.'];
    const cities = tagRegions(story('Prices fall', ...filler, 'Shoppers in Hamburg and in Antwerp were glad.'));
    expect(cities).toMatchObject({ about: ['DE'], passing: ['BE'] });
    // Its score is what it is: readers are told that it is the highest here, not that it is enough.
    expect(cities.regions[0]?.score).toBeLessThan(aboutThreshold);
    const money = tagRegions(story('Prices fall', ...filler, 'A watch cost 40 Swiss francs or 200 Danish crowns.'));
    expect(money).toMatchObject({ about: ['ZZ'], passing: ['CH', 'DK'] });
  });

  test('does not depend on whether its text comes in one block', () => {
    const sentences = [
      'Kenya opened a bridge over the river on Monday, and thousands of Kenyans walked over it before noon in the sun.',
      'The council had promised the bridge for twenty years, and the farmers of the valley had long since stopped waiting.',
      'Lorries that took the long way round the hills will now need an hour less, a driver said as he waited in the queue.',
      'The mayor cut the ribbon, a choir sang, and the school was closed so that all its children could see the first bus.',
      'A band played until the evening, when the lamps were lit for the first time and the boats below turned their own on.',
      'Engineers from Portugal had looked at the plans, as had some from Norway, Chile and Japan, a spokesman said at the end.',
    ];
    const about = (...paragraphs: readonly string[]) => tagRegions(story('A bridge is opened', ...paragraphs)).about;
    expect(about(...sentences)).toEqual(['KE']);
    expect(about(sentences.join(' '))).toEqual(['KE']);
  });

  test('is the dateline where nothing else is named', () => {
    const tagged = tagRegions(story('Trams are late', 'ZUERICH, March 3 - Trams were late on Monday.'));
    expect(tagged).toMatchObject({ filed: 'CH', filedPlace: 'Zurich', about: ['CH'], passing: [] });
  });

  test('is no place where none is named', () => {
    expect(tagRegions(story('Rates rise', 'Rates rose on Monday.'))).toEqual({
      filed: 'ZZ',
      filedPlace: null,
      about: ['ZZ'],
      regions: [],
      mentions: [],
      refused: [],
      passing: [],
    });
  });

  test('does not guess the country of a dateline that is not known', () => {
    expect(tagRegions(story('Rates rise', 'ATLANTIS, NNC - Rates rose.'))).toMatchObject({
      filed: null,
      filedPlace: null,
      about: ['ZZ'],
    });
  });
});

describe("an editor's corrections", () => {
  test('override the text and are labelled as corrections', () => {
    const tagged = tagRegions(referenceSeed(), { add: ['FI', 'RU'], remove: ['US'] });
    expect(tagged.about.slice(-2)).toEqual(['FI', 'RU']);
    expect(tagged.about).not.toContain('US');
    expect(tagged.passing).toEqual(['IL', 'TR', 'US']);
    const added = tagged.regions.find(({ code }) => code === 'FI');
    expect(added).toMatchObject({ by: 'editor', score: null, signals: { paragraphs: 1 } });
  });

  test('leave no place where they remove the only one', () => {
    const tagged = tagRegions(story('Kenya votes', 'Kenya votes.'), { add: [], remove: ['KE'] });
    expect(tagged).toMatchObject({ about: ['ZZ'], passing: ['KE'] });
  });
});
