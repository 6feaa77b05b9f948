import { describe, expect, test } from 'vitest';
import { countries, countriesOf, regionByCode, regionBySlug, worldRegions } from '#news/regions/regions.ts';

/** Regions of Intl (CLDR) that are not in ISO 3166-1: reserved, user-assigned, withdrawn or aliases. */
const notIso = new Set(
  'AC AN BU CP CQ CS CT DD DG DY EA EU EZ FQ FX HV IC JT MI NH NQ NT PC PU PZ QO QU RH SU TA TP UK UN VD WK XA XB XK YD YU ZR ZZ'.split(
    ' ',
  ),
);

function isoCodes(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => names.of(code) !== undefined && !notIso.has(code));
}

describe('regions', () => {
  test('contain every country of ISO 3166-1 once, and Kosovo', () => {
    expect(isoCodes()).toHaveLength(249);
    expect(countries.map(({ code }) => code).toSorted()).toEqual([...isoCodes(), 'XK'].toSorted());
  });

  test('assign every country to exactly one of the seven world regions', () => {
    expect(worldRegions.map(({ slug }) => slug)).toEqual([
      'africa',
      'asia',
      'australia-pacific',
      'europe',
      'latin-america-caribbean',
      'middle-east',
      'us-canada',
    ]);
    const grouped = worldRegions.flatMap(({ slug }) => countriesOf(slug));
    expect(new Set(grouped)).toEqual(new Set(countries));
    expect(grouped).toHaveLength(countries.length);
  });

  test('have distinct slugs of ASCII letters and hyphens', () => {
    const slugs = [...worldRegions, ...countries].map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
  });

  test('are found by code and by slug', () => {
    for (const region of [...worldRegions, ...countries]) {
      expect(regionByCode(region.code)).toBe(region);
      expect(regionBySlug(region.slug)).toBe(region);
    }
  });

  test('keep the newsroom exceptions to the UN grouping', () => {
    const worlds = ['EG', 'IR', 'TR', 'CY', 'GE', 'GL', 'MX', 'RU', 'AQ', 'KZ'].map(
      (code) => regionByCode(code)?.world,
    );
    expect(worlds).toEqual([
      'middle-east',
      'middle-east',
      'middle-east',
      'europe',
      'europe',
      'europe',
      'latin-america-caribbean',
      'europe',
      'australia-pacific',
      'asia',
    ]);
  });

  test('have a region for no stated place', () => {
    expect(regionByCode('ZZ')).toBe(regionBySlug('no-place-stated'));
  });

  test('give null for an unknown code or slug', () => {
    expect(regionByCode('syria')).toBeNull();
    expect(regionBySlug('SY')).toBeNull();
    expect(countriesOf('atlantis')).toEqual([]);
  });
});
