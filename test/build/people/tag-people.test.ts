import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tagPeople } from '#build/people/tag-people.ts';
import { parseSeed } from '#build/seeds/parse-seed.ts';
import { textOf } from '#news/text/span.ts';
import type { NamedKind } from '#news/people/named.ts';
import { story } from '../regions/story.ts';

/** Names of a kind that a text of these paragraphs has as tags. */
function namesIn(kind: NamedKind, ...paragraphs: readonly string[]): readonly string[] {
  return tagPeople(story('A story of today', paragraphs.join('\n\n')))
    .named.filter((tag) => tag.kind === kind)
    .map(({ name }) => name);
}

const people = (...paragraphs: readonly string[]) => namesIn('person', ...paragraphs);
const organisations = (...paragraphs: readonly string[]) => namesIn('organisation', ...paragraphs);

describe('the reference seed', () => {
  const path = 'seeds/000_87b2ec0a2876b727.txt';
  const result = parseSeed(readFileSync(path, 'utf8'), path, '2026-01-01');
  if (!result.ok) throw new Error('the reference seed does not parse');
  const { parsed } = result.value;

  test('names the four people whom an editor would tag, the most important first', () => {
    const { named } = tagPeople(parsed);
    expect(named.map(({ name, slug }) => [name, slug])).toEqual([
      ['Vladimir Putin', 'vladimir-putin'],
      ['Donald Trump', 'donald-trump'],
      ['Bashar al-Assad', 'bashar-al-assad'],
      ['Sergei Lavrov', 'sergei-lavrov'],
    ]);
  });

  test('shows each mention with the rule by which it was read, in the headline too', () => {
    const [putin, , assad] = tagPeople(parsed).named;
    const phrases = (tag = putin) => tag?.mentions.map(({ span, rule }) => [textOf(parsed.source, span), rule]);
    expect(phrases()).toEqual([
      ['Putin', 'surname'],
      ['Vladimir Putin', 'full'],
      ['Vladimir Putin', 'full'],
      ['Putin', 'surname'],
    ]);
    expect(phrases(assad)).toEqual([
      ['Bashar al-Assad', 'full'],
      ['Assad', 'surname'],
    ]);
  });

  test('has no tags where its text is in a language that is not read', () => {
    expect(tagPeople(parsed, { language: 'id' })).toEqual({ named: [], refused: [] });
  });
});

describe('people', () => {
  test('are not known by a surname without the full name in the story, and the page can say so', () => {
    const tagged = tagPeople(
      story('A story of today', 'The plan was rejected by Johnson on Monday, said Mr. Johnson.'),
    );
    expect(tagged.named).toEqual([]);
    expect(tagged.refused.map(({ kind, why }) => [kind, why])).toContainEqual(['person', 'surname']);
  });

  test('of one surname are two, and the surname alone is neither', () => {
    const text = 'Former president Bill Clinton met Hillary Clinton in Ohio. "We talked," Clinton said on Tuesday.';
    const tagged = tagPeople(story('A story of today', text));
    expect(tagged.named.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Bill Clinton', 1],
      ['Hillary Clinton', 1],
    ]);
    expect(tagged.refused.map(({ why }) => why)).toContain('shared');
  });

  test('are one with their initials, middle names and nicknames', () => {
    expect(people('Senator John F. Kennedy spoke.', 'Later John Kennedy left, said John Fitzgerald Kennedy.')).toEqual([
      'John Fitzgerald Kennedy',
    ]);
    expect(people('Bernard Sanders, a senator, said so.', 'Bernie Sanders told reporters on Friday.')).toEqual([
      'Bernard Sanders',
    ]);
  });

  test('are never merged across Jr., Sr. and III', () => {
    expect(
      people('George Bush Sr. spoke in Texas on Friday.', 'His son George Bush Jr. told reporters that he agreed.'),
    ).toHaveLength(2);
  });

  test('have no titles in their names', () => {
    expect(people('Prime Minister Justin Trudeau met Foreign Minister Sergei Lavrov on Monday.')).toEqual([
      'Justin Trudeau',
      'Sergei Lavrov',
    ]);
    expect(people('The former Vice President of the United States Joe Biden spoke on Monday.')).toEqual(['Joe Biden']);
  });

  test('are known by one name only behind a throne', () => {
    expect(people('In Rome, Pope Francis said on Sunday that the war must end.')).toEqual(['Pope Francis']);
  });

  test('are no things that are named for them', () => {
    expect(people('The James Webb telescope and the Johan Sverdrup oil field were in the news.')).toEqual([]);
  });

  test('are no places, days or storms', () => {
    expect(people('On Monday in San Francisco and New York, Hurricane Katrina was remembered.')).toEqual([]);
  });
});

describe('organisations', () => {
  test('are one with their letters', () => {
    const text = 'The European Union (EU) said on Monday that it would act. The EU had said so before.';
    const tagged = tagPeople(story('A story of today', text)).named;
    expect(tagged.map(({ name, mentions }) => [name, mentions.map(({ rule }) => rule)])).toEqual([
      ['European Union', ['full', 'letters', 'letters']],
    ]);
    expect(organisations('The Rural Bank of Northland (RBN) said on Monday that RBN would close.')).toEqual([
      'Rural Bank of Northland',
    ]);
  });

  test('are one by place and by nationality', () => {
    expect(
      organisations(
        'The Parliament of Iraq voted on Monday.',
        'Members of the Iraqi Parliament had said that the Iraqi Parliament would.',
      ),
    ).toHaveLength(1);
  });

  test('are no countries, cities and no general words', () => {
    expect(
      organisations(
        'Syria and the British government met in Paris.',
        'The Department said that the Company would pay.',
      ),
    ).toEqual([]);
  });

  test('are not cut at an "and" that is theirs', () => {
    expect(organisations('The North Wales Fire and Rescue Service said on Monday that a man had died.')).toEqual([
      'North Wales Fire and Rescue Service',
    ]);
  });

  test('keep their names apart from a person behind them', () => {
    expect(organisations('World Health Organization Director Margaret Chan said on Monday it was over.')).toEqual([
      'World Health Organization',
    ]);
  });
});
