import { describe, expect, test } from 'vitest';
import { placesIn, refusedIn } from './story.ts';

describe('names that are no places', () => {
  test('are parts of the names of persons', () => {
    expect(
      placesIn('Michael Jordan, Morgan Stanley, Henry M. Jackson, Mr. London, Chad Smith and Nigel Lawson met.'),
    ).toEqual([]);
    expect(refusedIn('Michael Jordan spoke. Jordan said it was late.')).toEqual([
      "Jordan: part of a person's name",
      "Jordan: a person's name in this story",
    ]);
  });

  test('do not affect a country of that name', () => {
    expect(placesIn("Jordan's king met Israel Radio in Chad. Turkey was absent.")).toEqual([
      'Jordan → JO',
      'Israel → IL',
      'Chad → TD',
      'Turkey → TR',
    ]);
  });

  test('are parts of the names of organisations, regions and things', () => {
    expect(refusedIn('Bank of America grew in Latin America. French fries and a turkey sandwich were served.')).toEqual(
      [
        "Bank of America: part of an organisation's name",
        'Latin America: part of the name of a continent or a wider region',
        'French fries: a word of everyday language',
      ],
    );
  });

  test('are words that only look like one', () => {
    expect(placesIn('Island trade fell. Midland Bank and Nancy Reagan were silent.')).toEqual([]);
  });

  test('are small towns with everyday names without other evidence', () => {
    expect(placesIn('Reading is nice, said Clinton. Mobile phones split the Orange team.')).toEqual([]);
    expect(placesIn('A court in Reading, England heard the case.')).toEqual(['Reading → GB', 'England → GB']);
  });

  test('are heroes and sums of money', () => {
    expect(placesIn('The prize was £14 (US$22). General America was late, Mr. England early.')).toEqual([
      'America → US',
    ]);
  });

  test('are languages', () => {
    expect(placesIn('He spoke Spanish, then said in French: no. The English language is hard.')).toEqual([]);
  });

  test('are states that several countries have succeeded', () => {
    expect(placesIn('Yugoslavia and Czechoslovakia signed.')).toEqual([]);
  });
});
