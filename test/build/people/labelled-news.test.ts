import type { PeopleLabels } from '#build/training/score-people.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tagPeople } from '#build/people/tag-people.ts';
import { readArticles } from '#build/training/read-corpus.ts';
import { scorePeople } from '#build/training/score-people.ts';
import { corporaFolder } from '../../support/archive/shared-folders.ts';

/** Labelled stories are no part of the project (docs/people.md): they lie in DATELINE_CORPORA, or beside the checkout. */
const labelsFile = join(corporaFolder, 'people/labels-wikinews.json');

const isHere = existsSync(labelsFile);
const title = `forty labelled stories${isHere ? '' : ` (skipped: no ${labelsFile})`}`;

describe.skipIf(!isHere)(title, { tags: 'optional' }, () => {
  const labels = isHere ? (JSON.parse(readFileSync(labelsFile, 'utf8')) as PeopleLabels) : {};
  const tagAll = () => {
    const { seeds } = readArticles(join(corporaFolder, 'wikinews/articles'), '2026-12-01');
    const labelled = [...seeds].filter(([file]) => labels[file] !== undefined);
    const of = (kind: string, named: ReturnType<typeof tagPeople>['named']) =>
      named
        .filter((tag) => tag.kind === kind)
        .map(({ name, mentions }) => ({ name, mentions: mentions.map(({ span }) => span) }));
    return Object.fromEntries(
      labelled.map(([file, article]) => {
        const { named } = tagPeople(article);
        return [file, { people: of('person', named), organisations: of('organisation', named) }];
      }),
    );
  };

  test.each([
    ['people', 0.97, 0.93],
    ['organisations', 0.9, 0.82],
  ] as const)('have the %s that people labelled', (kind, precision, recall) => {
    const score = scorePeople(tagAll(), labels, kind);
    expect(score.precision).toBeGreaterThanOrEqual(precision);
    expect(score.recall).toBeGreaterThanOrEqual(recall);
    expect(score.merges).toBe(0);
    expect(score.names).toBeLessThan(1.03);
  });
});
