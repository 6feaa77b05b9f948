import { expect, test } from 'vitest';
import { chooseLead } from '#build/archive/choose-lead.ts';
import { readSummaries } from '../../support/archive/naive-filter.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';

const [one, two, ...others] = readSummaries(await compileSeeds(generateSeeds(20)));
if (one === undefined || two === undefined) throw new Error('twenty stories expected');

test.each([
  ['Test page', one.standfirst],
  ['TEST POST, please ignore', one.standfirst],
  ['Hello world!', one.standfirst],
  ['¡Hola, mundo!', one.standfirst],
  ['Lorem Ipsum', one.standfirst],
  ['“Sample page”', one.standfirst],
  ['A bridge', 'This page is a test! It should not be reviewed, or otherwise flagged as checked.'],
  ['A bridge', 'This is just a test, and it should not be reviewed or be otherwise flagged as checked.'],
  ['A bridge', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt.'],
  ['A bridge', 'See table.'],
])('passes over "%s": "%s"', (headline, standfirst) => {
  expect(chooseLead([{ ...one, headline, standfirst }, two])?.id).toBe(two.id);
});

test.each([
  'Test match begins in Lahore',
  'The team passes its first test',
  'Nuclear test in the desert',
  'The election is a test for the coalition',
  'Hello world of tomorrow, says a fair in Hanover',
  'Test storyline moves a town',
])('takes "%s" for a story', (headline) => {
  expect(chooseLead([{ ...one, headline }, two])?.id).toBe(one.id);
});

test('takes the newest where none of the newest twelve says more', () => {
  const empty = [one, two, ...others].map((item) => ({ ...item, standfirst: 'Short.' }));
  expect(chooseLead(empty)?.id).toBe(one.id);
  expect(chooseLead([...empty.slice(0, 12), { ...two, id: 'later' }])?.id).toBe(one.id);
  expect(chooseLead([])).toBeNull();
});
