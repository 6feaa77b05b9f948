import { describe, expect, test } from 'vitest';
import { tagRegions } from '#build/regions/tag-regions.ts';
import { placesIn, placesOf, refusedIn, story } from './story.ts';

/** Known mistakes of region taggers, one test each. */
describe('a region tagger is not misled by', () => {
  test('"us" and "IT" in a headline of capitals, nor "assad" inside "ambassador"', () => {
    expect(placesOf(story('GIVE US TIME, SAYS IT', 'Kenya asked for time, and us for more. "Us", they said.'))).toEqual(
      ['Kenya → KE'],
    );
    expect(placesIn('The ambassador embassaded. Romania is no romance, and Omanis are not womanisers.')).toEqual([
      'Romania → RO',
      'Omanis → OM',
    ]);
  });

  test("possessives in capitals: FRANCE'S is France, and so is FRANCE’S", () => {
    expect(placesOf(story("FRANCE'S AND JAPAN’S BANKS CUT RATES", 'Rates fell.'))).toEqual([
      'FRANCE → FR',
      'JAPAN → JP',
    ]);
  });

  test('names of people: Morgan Stanley, Nigel, Michael Jordan, Chad Smith, Paris Hilton', () => {
    expect(
      placesIn('Nigel Lawson met Chad Smith, Paris Hilton, Michael Jordan and Mr. Jordan at Morgan Stanley.'),
    ).toEqual([]);
    expect(
      placesOf(story('JORDAN SCORES AGAIN', 'Michael Jordan scored 40 points. Jordan was pleased.')),
    ).not.toContain('Jordan → JO');
  });

  test('names of companies and papers: Bank of America, the Washington Post, the New York Times', () => {
    expect(placesIn('Bank of America told the Washington Post and the New York Times.')).toEqual([]);
  });

  test('abbreviations that are words: LU, Mass, Miss, OR, IN, Me', () => {
    expect(placesIn('LU said Mass. Miss Ma, Me OR Pa went IN. Col. Ill was ill.')).toEqual([]);
  });

  test('words that are places elsewhere: Island, Midland, Van, Male, Nancy, Mobile, Split, Orange', () => {
    expect(
      placesIn('Island Records hired Van Morrison. Male nurses, Nancy Reagan and Midland Bank. Split Orange.'),
    ).toEqual([]);
  });

  test('turkey as food', () => {
    expect(placesIn('A turkey was roasted. Roast Turkey and a Turkey sandwich were served.')).toEqual([]);
    expect(placesOf(story('TURKEY PRICES RISE', 'Farmers in Minnesota were glad.'))).toEqual(['Minnesota → US']);
    expect(placesOf(story('TURKEY SHUTS BORDER', 'Ankara said so.'))).toContain('TURKEY → TR');
  });

  test('Georgia, the state and the country', () => {
    expect(placesIn('Georgia and Alabama go to the polls, said a senator in Atlanta.')[0]).toBe('Georgia → US');
    expect(placesIn('Georgia protested to Moscow, said a minister in Tbilisi.')[0]).toBe('Georgia → GE');
    expect(placesIn('Georgian wine sells well in Batumi.')[0]).toBe('Georgian → GE');
  });

  test('towns that share a name, where a state or a country stands behind the comma', () => {
    const towns = [
      ['Lebanon, Pennsylvania', 'US'],
      ['Palestine, Texas', 'US'],
      ['Paris, Texas', 'US'],
      ['Paris, France', 'FR'],
      ['Athens, Ga.', 'US'],
      ['Athens, Greece', 'GR'],
      ['Alexandria, Virginia', 'US'],
      ['Alexandria, Egypt', 'EG'],
      ['Hamilton, Ontario', 'CA'],
      ['Hamilton, New Zealand', 'NZ'],
      ['Hamilton, Bermuda', 'BM'],
      ['Victoria, British Columbia', 'CA'],
      ['Nancy, France', 'FR'],
      ['Cambridge, Massachusetts', 'US'],
      ['Cambridge, England', 'GB'],
      ['Birmingham, Alabama', 'US'],
      ['Birmingham, England', 'GB'],
      ['Santa Clara, California', 'US'],
      ['Santa Clara, Cuba', 'CU'],
    ] as const;
    for (const [town, code] of towns) {
      const codes = new Set(placesIn(`The fire in ${town} was put out.`).map((place) => place.slice(-2)));
      expect({ town, codes }).toEqual({ town, codes: new Set([code]) });
    }
  });

  test('a country that is only the next item of a list', () => {
    expect(placesIn('They flew to Lyon, Germany and Japan.')[0]).toBe('Lyon → FR');
    expect(placesIn('They flew to Lyon, Germany, Japan and Cuba.')[0]).toBe('Lyon → FR');
  });

  test('towns that share a name, where the story names their country', () => {
    expect(placesIn('Crowds in Victoria cheered. All Australia watched.')[0]).toBe('Victoria → AU');
    expect(placesIn('Crowds in Alexandria cheered. All Egypt watched.')[0]).toBe('Alexandria → EG');
    expect(placesIn('Crowds in Birmingham cheered. All Alabama watched.')[0]).toBe('Birmingham → US');
  });

  test('parks and streets named for a place elsewhere', () => {
    const text = 'Hong Kong marched from Victoria Park to Hamilton Road.';
    expect(placesIn(text)).toEqual(['Hong Kong → HK']);
    expect(refusedIn(text)).toEqual([
      'Victoria: the name of a street, a park or a building here',
      'Hamilton: the name of a street, a park or a building here',
    ]);
  });

  test('treaties called by where they were signed', () => {
    expect(placesIn('The Paris Agreement, the Geneva Conventions and the Kyoto Protocol were signed.')).toEqual([]);
    expect(placesIn('Ministers left Paris in agreement.')).toEqual(['Paris → FR']);
  });

  test('sums of money: the story is not about Switzerland', () => {
    expect(
      tagRegions(story('Peru borrows', 'Peru borrowed 40 million Swiss francs.', 'Peruvians were glad.')),
    ).toMatchObject({ about: ['PE'], passing: ['CH'] });
  });

  test('a single late mention', () => {
    const body = ['Kenya votes on Monday.', 'Kenyans queued.', 'It rained.', 'All was calm.', 'Trams ran.'];
    expect(tagRegions(story('Kenya votes', ...body, 'A man from Sweden watched.'))).toMatchObject({
      about: ['KE'],
      passing: ['SE'],
    });
  });

  test('a list of many countries', () => {
    const list = 'Visitors came from France, Mexico, Canada, Germany, Argentina, Japan and Kenya.';
    const tagged = tagRegions(story('Bus crashes in Cuba', 'A bus crashed in Cuba.', 'Cuban police said so.', list));
    expect(tagged.about).toEqual(['CU']);
    expect(tagged.passing).toHaveLength(7);
  });
});

describe('a region tagger knows', () => {
  test('what the news calls countries: U.S., Britain, Soviet, Türkiye, England, Holland', () => {
    expect(placesIn('U.S., British, Soviet, Türkiye and Dutch envoys left England for Holland.')).toEqual([
      'U.S. → US',
      'British → GB',
      'Soviet → RU',
      'Türkiye → TR',
      'Dutch → NL',
      'England → GB',
      'Holland → NL',
    ]);
  });

  test('cities by other spellings: Duesseldorf, Düsseldorf, Moskva, Kiev, Kyiv, Peking, Calcutta', () => {
    expect(placesIn('From Duesseldorf and Düsseldorf via Moskva, Kiev, Kyiv and Peking to Calcutta.')).toEqual([
      'Duesseldorf → DE',
      'Düsseldorf → DE',
      'Moskva → RU',
      'Kiev → UA',
      'Kyiv → UA',
      'Peking → CN',
      'Calcutta → IN',
    ]);
  });

  test('houses of government: the Kremlin, the White House, Downing Street', () => {
    expect(placesIn('The Kremlin called the White House, which called Downing Street.')).toEqual([
      'Kremlin → RU',
      'White House → US',
      'Downing Street → GB',
    ]);
  });

  test('disputed places by the written rule, and the EU as none of its members', () => {
    expect(
      placesIn('Golan Heights; West Bank; Hong Kong; Taiwan; Crimea; Kosovo; Essequibo; Jammu and Kashmir.'),
    ).toEqual([
      'Golan Heights → SY',
      'West Bank → PS',
      'Hong Kong → HK',
      'Taiwan → TW',
      'Crimea → UA',
      'Kosovo → XK',
      'Essequibo → GY',
      'Jammu and Kashmir → IN',
    ]);
    expect(
      placesIn('The European Union, the EU, NATO, Kashmir, Abyei and the Spratly Islands were on the agenda.'),
    ).toEqual([]);
  });

  test('states and provinces of the federal countries', () => {
    const states = {
      US: 'Wyoming',
      CA: 'Saskatchewan',
      AU: 'Queensland',
      IN: 'Uttar Pradesh',
      BR: 'Minas Gerais',
      MX: 'Guanajuato',
      DE: 'Lower Saxony',
      RU: 'Yakutia',
      CN: 'Sichuan',
      NG: 'Zamfara',
      AR: 'Neuquen',
      MY: 'Sarawak',
      ZA: 'Limpopo',
      AT: 'Carinthia',
    };
    for (const [code, name] of Object.entries(states)) {
      expect(placesIn(`It rained in ${name} on Monday.`)).toEqual([`${name} → ${code}`]);
    }
  });
});

describe("a local paper's own country", () => {
  const local = [
    'The Legislature votes on Monday, said Gov. Smith.',
    'Democrats in the Senate were against it, Republicans for it.',
  ] as const;

  test('is read from its bodies where no place is named', () => {
    expect(tagRegions(story('Budget passes', ...local))).toMatchObject({ about: ['US'] });
  });

  test('is not guessed from them where the story is of another country or filed from one', () => {
    const italian = [
      'Italy votes on Monday. Italians are calm.',
      'Democrats in the Senate and in Rome, Italy, smiled.',
    ];
    expect(tagRegions(story('Italy votes', ...italian))).toMatchObject({ about: ['IT'], passing: [] });
    expect(tagRegions(story('Budget passes', 'ROME, March 3 - The Senate votes, Republicans said.'))).toMatchObject({
      about: ['IT'],
      passing: [],
    });
  });
});

describe('the dateline', () => {
  test('is weak evidence: countries named in the story come first', () => {
    const tagged = tagRegions(
      story(
        'Syria shells border',
        'BEIRUT, March 3 (Reuters) - Syria shelled the border on Monday.',
        'Syrians fled.',
        'Syria said no.',
      ),
    );
    expect(tagged.about[0]).toBe('SY');
    expect(tagged.regions.find(({ code }) => code === 'LB')?.score ?? 0).toBeLessThan(1.1);
  });
});
