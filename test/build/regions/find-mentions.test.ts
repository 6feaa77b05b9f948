import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from '#build/regions/find-mentions.ts';
import { countries } from '#news/regions/regions.ts';
import { placesIn, placesOf, story } from './story.ts';

function weakIn(text: string) {
  return findMentions(story('No place', text)).mentions.map(({ weak }) => weak);
}

describe('names of places', () => {
  test('are read in their possessive, hyphenated and plural forms', () => {
    expect(
      placesIn("The talks on Syria's border with Iraq’s north angered Syrians in the Israeli-controlled area."),
    ).toEqual(['Syria → SY', 'Iraq → IQ', 'Syrians → SY', 'Israeli → IL']);
  });

  test('are read with and without accents, and over a soft wrap', () => {
    expect(placesIn('He left Cote d’Ivoire for Côte d’Ivoire, São Tomé and Sao Paulo, then South\nAfrica.')).toEqual([
      'Cote d’Ivoire → CI',
      'Côte d’Ivoire → CI',
      'São Tomé → ST',
      'Sao Paulo → BR',
      'South\nAfrica → ZA',
    ]);
  });

  test('are found at their longest', () => {
    expect(placesIn('South Korea, Papua New Guinea, Guinea-Bissau and Northern Ireland agreed.')).toEqual([
      'South Korea → KR',
      'Papua New Guinea → PG',
      'Guinea-Bissau → GW',
      'Northern Ireland → GB',
    ]);
  });

  test('are recognised by former names, other spellings and seats of government', () => {
    expect(
      placesIn('The Soviet Union, Burma, Zaire, Türkiye, Kiev, Peking, Duesseldorf, the Kremlin and Downing Street.'),
    ).toEqual([
      'Soviet Union → RU',
      'Burma → MM',
      'Zaire → CD',
      'Türkiye → TR',
      'Kiev → UA',
      'Peking → CN',
      'Duesseldorf → DE',
      'Kremlin → RU',
      'Downing Street → GB',
    ]);
  });

  test('follow the written rule where borders are disputed', () => {
    expect(
      placesIn('The Golan Heights, the West Bank, Gaza, Hong Kong, Taiwan, Crimea, Abkhazia and Western Sahara.'),
    ).toEqual([
      'Golan Heights → SY',
      'West Bank → PS',
      'Gaza → PS',
      'Hong Kong → HK',
      'Taiwan → TW',
      'Crimea → UA',
      'Abkhazia → GE',
      'Western Sahara → EH',
    ]);
    expect(placesIn('The European Union and Kashmir were discussed.')).toEqual([]);
  });

  test('are not found inside other words', () => {
    expect(placesIn('The ambassador, a romantic Indianapolisgoer, ate chads and omanis.')).toEqual([]);
  });
});

describe('"US" and "us"', () => {
  test('are distinguished by case', () => {
    expect(placesIn('They told us that US troops and U.S. ships were with us. Us?')).toEqual(['US → US', 'U.S. → US']);
  });

  test('are not guessed in a headline of capitals', () => {
    expect(placesOf(story('MINISTER SAYS GIVE US TIME', 'A minister of Kenya asked for time.'))).toEqual([
      'Kenya → KE',
    ]);
  });
});

describe('headlines in capitals', () => {
  test('name countries in any form', () => {
    expect(placesOf(story("FRANCE'S BANKS CUT RATES", 'Banks cut their rates.'))).toEqual(['FRANCE → FR']);
  });

  test('name a city only if the text does so too', () => {
    const body = 'The mobile plant shut on Monday.';
    expect(placesOf(story('READING SHOWS ORANGE CROP FALLS', body))).toEqual([]);
    expect(placesOf(story('HAMBURG PLANT SHUT', 'The plant in Hamburg shut.'))).toEqual([
      'HAMBURG → DE',
      'Hamburg → DE',
    ]);
  });
});

describe('a turkey in a headline of capitals', () => {
  test('is the country only if the text confirms it', () => {
    expect(placesOf(story('TURKEY PRICES RISE', 'Farmers were glad.'))).toEqual([]);
    expect(placesOf(story('TURKEY RAISES PRICES', 'Ankara raised prices.'))).toEqual(['TURKEY → TR', 'Ankara → TR']);
  });
});

describe('a place behind a comma', () => {
  test('says in which country a town is', () => {
    expect(placesIn('She left Lebanon, Pennsylvania for Cambridge, England.')).toEqual([
      'Lebanon → US',
      'Pennsylvania → US',
      'Cambridge → GB',
      'England → GB',
    ]);
    expect(placesIn('He was born in Paris, Texas and lives in London, Ontario.')).toEqual([
      'Paris → US',
      'Texas → US',
      'London → CA',
      'Ontario → CA',
    ]);
  });

  test('settles both names of a town and its state', () => {
    expect(placesIn('Floods hit Athens, Georgia on Monday.')).toEqual(['Athens → US', 'Georgia → US']);
    expect(placesIn('Floods hit Batumi, Georgia on Monday.')).toEqual(['Batumi → GE', 'Georgia → GE']);
    expect(placesIn('Floods hit Alexandria, Virginia and Palestine, Texas.')).toEqual([
      'Alexandria → US',
      'Virginia → US',
      'Palestine → US',
      'Texas → US',
    ]);
    expect(placesIn('Floods hit Hamilton, Ontario and Santa Clara, Calif.')).toEqual([
      'Hamilton → CA',
      'Ontario → CA',
      'Santa Clara → US',
      'Calif. → US',
    ]);
  });

  test('may be an abbreviation, which is read nowhere else', () => {
    expect(placesIn('The plant in Secaucus, N.J. and one in Waltham, Mass. closed.')).toEqual([
      'Secaucus → US',
      'N.J. → US',
      'Waltham → US',
      'Mass. → US',
    ]);
    expect(placesIn('Mass was said by Miss Miller. Pa and Ma were there. LU shares rose, OR not.')).toEqual([]);
  });
});

describe('names shared by several places', () => {
  test('are decided by what else the story names', () => {
    expect(placesIn('Georgia votes on Tuesday, as do Alabama and Florida.')[0]).toBe('Georgia → US');
    expect(placesIn('Georgia accused Russia of moving troops near Tbilisi.')[0]).toBe('Georgia → GE');
    expect(placesIn('In Birmingham, marchers sang. Alabama was watching.')[0]).toBe('Birmingham → US');
    expect(placesIn('In Birmingham, marchers sang. Britain was watching.')[0]).toBe('Birmingham → GB');
  });

  test('may be a parliament of two countries, or a people of two islands', () => {
    expect(placesIn('The House of Commons met in Ottawa. Canada watched.')[0]).toBe('House of Commons → CA');
    expect(placesIn('The House of Commons met in London.')[0]).toBe('House of Commons → GB');
    expect(placesIn('American Samoans and Samoans sang.')).toEqual(['American Samoans → AS', 'Samoans → WS']);
  });

  test('are the larger place without other evidence', () => {
    expect(placesIn('Marchers sang in Birmingham and in Hyderabad.')).toEqual(['Birmingham → GB', 'Hyderabad → IN']);
  });
});

describe('mentions', () => {
  test('are marked where they are weak evidence', () => {
    expect(weakIn('It cost 40 mln Swiss francs or 27 mln U.S. dlrs.')).toEqual(['currency', 'currency']);
    expect(weakIn('Houston Industries Inc and the University of Chicago agreed.')).toEqual([
      'organisation',
      'organisation',
    ]);
    expect(weakIn('Peru, Chile, Brazil and Ecuador agreed; Cuba did not.')).toEqual([
      'list',
      'list',
      'list',
      'list',
      null,
    ]);
  });

  test('are in the order of the text, inside it and of known countries, for any text', () => {
    const known = new Set(countries.map(({ code }) => code));
    const words = [
      'Georgia',
      'US',
      'U.S.',
      ', ',
      'Paris',
      ' of ',
      'Bank',
      'Jordan',
      '. ',
      "'s",
      'TX',
      'London',
      '\n',
      'é',
      '🙂',
      'Mr',
    ];
    assert(
      property(array(oneof(constantFrom(...words), string()), { maxLength: 40 }), (parts) => {
        const text = `x ${parts.join(' ').replaceAll('\0', '')}`;
        const seed = story('A headline', text);
        const { mentions, refused } = findMentions(seed);
        let end = 0;
        for (const { span, code } of mentions) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(known).toContain(code);
          [, end] = span;
        }
        expect(end).toBeLessThanOrEqual(seed.source.length);
        for (const { code } of refused) expect(known).toContain(code);
        expect(findMentions(seed)).toEqual({ mentions, refused });
      }),
    );
  });
});
