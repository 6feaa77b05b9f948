import { expect, test } from 'vitest';
import { tagPeople } from '#build/people/tag-people.ts';
import type { NameCorrections, NameSetting } from '#news/people/named.ts';
import { story } from '../regions/story.ts';

const text = 'Senator Jane Doe spoke on Monday in Leeds. "Yes," said Doe, "and Kim Ito agrees." The Harbour Board met.';
const seed = story('Jane Doe speaks', text);

function tags(corrections: NameCorrections, language = 'en', setting: NameSetting | null = null) {
  const { named, refused } = tagPeople(seed, { corrections, language, setting });
  const words = (span: readonly [number, number]) => seed.source.slice(...span);
  return {
    named: named.map(({ name, sure, mentions }) => [name, sure === null, mentions.map(({ span }) => words(span))]),
    refused: refused.filter(({ why }) => why === 'editor').map(({ span }) => words(span)),
  };
}

test("adds whom an editor names, with every mention, and marks it as the editor's", () => {
  expect(tags({ organisation: { add: ['Harbour Board'], remove: [] } }).named).toContainEqual([
    'Harbour Board',
    true,
    ['Harbour Board'],
  ]);
});

test('takes out whom an editor removes, and says so', () => {
  const { named, refused } = tags({ person: { add: [], remove: ['jane doe'] } });
  expect(named.map(([name]) => name)).not.toContain('Jane Doe');
  expect(refused).toEqual(['Jane Doe', 'Jane Doe', 'Doe']);
});

test('has the people of a list and no others', () => {
  const { named } = tags({ person: { all: ['Kim Ito'] }, organisation: { all: [] } });
  expect(named).toEqual([['Kim Ito', true, ['Kim Ito']]]);
});

test('finds whom an editor names in a language that is not read, and where nothing is looked for', () => {
  const corrections: NameCorrections = { person: { add: ['Jane Doe'], remove: [] } };
  const expected = [['Jane Doe', true, ['Jane Doe', 'Jane Doe', 'Doe']]];
  expect(tags(corrections, 'id').named).toEqual(expected);
  expect(tags(corrections, 'en', 'none').named).toEqual(expected);
});
