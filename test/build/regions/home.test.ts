import { describe, expect, test } from 'vitest';
import { findMentions } from '#build/regions/find-mentions.ts';
import { readHome, type Home } from '#build/regions/read-home.ts';
import { tagRegions } from '#build/regions/tag-regions.ts';
import { story } from './story.ts';

function homeOf(written: string): Home {
  const read = readHome(written);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.value;
}

function placesAt(home: string, text: string): readonly string[] {
  const seed = story('The headline says nothing', text);
  const { mentions } = findMentions(seed, 'en', [homeOf(home)]);
  return mentions.map(({ span, code, rule }) => `${seed.source.slice(...span)} → ${code} (${rule})`);
}

function aboutAt(home: string | null, text: string): string {
  return tagRegions(
    story('The headline says nothing', text),
    undefined,
    'en',
    home === null ? [] : [homeOf(home)],
  ).about.join();
}

describe('the name of a home', () => {
  test.each([
    ['Kenya', 'KE', ''],
    ['Springfield, Illinois', 'US', 'springfield'],
    ['Springfield, Ill.', 'US', 'springfield'],
    ['  PARIS,  Texas ', 'US', 'paris'],
    ['Paris', 'FR', 'paris'],
    ['London, Ontario', 'CA', 'london'],
    ['Tbilisi, Georgia', 'GE', 'tbilisi'],
    ['Atlanta, Georgia', 'US', 'atlanta'],
    ['Georgia, United States', 'US', ''],
    ['Bavaria', 'DE', ''],
    ['Kilkenny', 'IE', 'kilkenny'],
    ['Britain', 'GB', ''],
  ])('%j is in %s', (written, code, town) => {
    expect(homeOf(written)).toMatchObject({ code, town });
  });

  test.each([
    ['Keyna', '"Keyna" (did you mean "Kenya"?)'],
    ['Xanadu on the Sea', '"Xanadu on the Sea"'],
    ['Springfeild, Illinois', '"Springfeild, Illinois" (did you mean "Springfield"?)'],
    ['Springfield, Illinoise', '"Illinoise" (did you mean "Illinois"?)'],
    ['here', '"here"'],
    [',', '","'],
  ])('%j is not known', (written, found) => {
    expect(readHome(written)).toEqual({
      ok: false,
      faults: [{ expected: 'a place such as Springfield, Illinois or Kenya', found }],
    });
  });

  test.each([
    ['Georgia', '"Tbilisi, Georgia" or "Georgia, United States"'],
    ['Birmingham', '"Birmingham, United Kingdom" or "Birmingham, United States"'],
    ['Congo', '"DR Congo" or "Republic of Congo"'],
  ])('%j may be several places, which are listed', (written, candidates) => {
    expect(readHome(written)).toEqual({
      ok: false,
      faults: [{ expected: `one place: ${candidates}`, found: `"${written}"` }],
    });
  });
});

describe('a newsroom with a home', () => {
  test('means the place at home by a name that several countries share', () => {
    expect(placesAt('Alabama', 'Marchers sang in Birmingham.')).toEqual(['Birmingham → US (home)']);
    expect(placesAt('Leeds', 'Marchers sang in Birmingham.')).toEqual(['Birmingham → GB (city)']);
    expect(placesAt('Tbilisi, Georgia', 'Georgia votes on Sunday.')).toEqual(['Georgia → GE (country)']);
    expect(placesAt('Atlanta, Georgia', 'Georgia votes on Sunday.')).toEqual(['Georgia → US (province)']);
  });

  test('means its own town by that name, unless the story says another', () => {
    expect(placesAt('Paris, Texas', 'The rain stopped in Paris. Paris was dry.')).toEqual([
      'Paris → US (home)',
      'Paris → US (home)',
    ]);
    expect(placesAt('Paris, Texas', 'The rain stopped in Paris, France.')).toEqual([
      'Paris → FR (capital)',
      'France → FR (country)',
    ]);
  });

  test('has small towns there, and its bodies, as evidence that a reader is shown', () => {
    expect(aboutAt(null, 'The fair in Decatur drew hundreds, said Sheriff Tom Miller.')).toBe('ZZ');
    expect(placesAt('Illinois', 'The fair in Decatur drew hundreds, said Sheriff Tom Miller.')).toEqual([
      'Decatur → US (home)',
      'Sheriff → US (home)',
    ]);
    expect(aboutAt('Illinois', 'The fair in Decatur drew hundreds, said Sheriff Tom Miller.')).toBe('US');
    expect(placesAt('Kenya', 'The Senate passed the bill. Senate officials were glad.')).toEqual([
      'Senate → KE (home)',
      'Senate → KE (home)',
    ]);
  });

  test('has no region in a story that says nothing of any place', () => {
    expect(aboutAt('Springfield, Illinois', 'The fair was glad of the sun, and so were all who came.')).toBe('ZZ');
  });

  test('has foreign news too', () => {
    expect(
      aboutAt('Illinois', 'France voted on Sunday. The French president won in Lyon, and the mayor of Paris lost.'),
    ).toBe('FR');
    expect(aboutAt('Illinois', 'Iraq and Iraqi soldiers fought near Basra. The City Council of Mosul fled Iraq.')).toBe(
      'IQ',
    );
  });
});
