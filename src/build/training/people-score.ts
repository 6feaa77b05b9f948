/**
 * Measures the tags of people and organisations.
 *
 *   npm run people:score -- <corpus folder> [--errors N] [--json out.json]    against the labels of news stories
 *   npm run people:score -- <corpus folder> --unseen                          five-fold cross-validation on the marked texts
 *   npm run people:score -- <corpus folder> --measured                        writes measured.json
 *
 * The labelled stories are those of `labels-wikinews.json`, their texts in `../wikinews/articles` beside the folder. `--unseen`
 * learns five times from four fifths of the marked texts and judges names in the fifth left out, span by span.
 */
import type { TagQuality } from '#news/archive/report.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tagPeople } from '../people/tag-people.ts';
import { today as dayOfBuild } from '../settings/today.ts';
import { judgeSpans } from './judge-spans.ts';
import { readPeopleTexts } from './people-texts.ts';
import { readArticles } from './read-corpus.ts';
import { scorePeople, type PeopleLabels, type PeoplePredictions, type PeopleScore } from './score-people.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'string', default: '0' },
    json: { type: 'string' },
    unseen: { type: 'boolean', default: false },
    measured: { type: 'boolean', default: false },
  },
});

const kinds = ['people', 'organisations'] as const;
const percent = (share: number) => (100 * share).toFixed(1).padStart(5);

function main(folder: string | undefined): number {
  if (folder === undefined) {
    console.error(
      'usage: npm run people:score -- <corpus folder> [--unseen | --measured] [--errors N] [--json out.json]',
    );
    return 2;
  }
  if (options.unseen) {
    for (const { set, kind, precision, recall } of judgeSpans(readPeopleTexts(folder)))
      console.log(`${set.padEnd(10)} ${kind.padEnd(14)} P ${percent(precision)}  R ${percent(recall)}`);
    return 0;
  }
  const labels = JSON.parse(readFileSync(join(folder, 'labels-wikinews.json'), 'utf8')) as PeopleLabels;
  const predictions = predict(join(folder, '../wikinews/articles'), labels);
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(predictions, null, 1)}\n`);
  const scores = kinds.map((kind) => scorePeople(predictions, labels, kind));
  for (const [i, score] of scores.entries()) printScore(kinds[i] ?? 'people', score);
  if (options.measured) writeMeasured(scores, Object.keys(labels).length);
  return 0;
}

function predict(folder: string, labels: PeopleLabels): PeoplePredictions {
  const { seeds } = readArticles(folder, dayOfBuild());
  const labelled = [...seeds].filter(([file]) => labels[file] !== undefined);
  const started = performance.now();
  let letters = 0;
  const predictions = labelled.map(([file, article]): [string, PeoplePredictions[string]] => {
    const { named } = tagPeople(article);
    letters += article.source.length;
    const ofKind = (kind: 'person' | 'organisation') =>
      named
        .filter((tag) => tag.kind === kind)
        .map(({ name, mentions }) => ({ name, mentions: mentions.map(({ span }) => span) }));
    return [file, { people: ofKind('person'), organisations: ofKind('organisation') }];
  });
  const each = (2000 * (performance.now() - started)) / Math.max(1, letters);
  console.log(`${labelled.length} stories; ${each.toFixed(2)} ms for 2,000 characters, the first ones included`);
  return Object.fromEntries(predictions);
}

function printScore(
  kind: string,
  { precision, recall, right, wrong, missed, optional, names, merges, evidence, errors }: PeopleScore,
): void {
  console.log(
    `${kind.padEnd(14)} P ${percent(precision)}  R ${percent(recall)}  (right ${right}, wrong ${wrong}, missed ${missed}, optional ${optional})  ` +
      `names each ${names.toFixed(3)}, wrong merges ${merges}, mentions P ${percent(evidence.precision)} R ${percent(evidence.recall)}`,
  );
  for (const { what, name, file } of errors.slice(0, Number(options.errors)))
    console.log(`  ${what.padEnd(10)} ${name}  ${file}`);
}

function writeMeasured(scores: readonly PeopleScore[], stories: number): void {
  const measured = scores.map(({ precision, recall }, i): TagQuality => ({
    corpus: 'Wikinews',
    measuredOn: dayOfBuild(),
    articles: stories,
    what: kinds[i] ?? 'people',
    precision: Math.round(precision * 1000) / 1000,
    recall: Math.round(recall * 1000) / 1000,
    f1: Math.round((2000 * precision * recall) / Math.max(1e-9, precision + recall)) / 1000,
  }));
  writeFileSync(new URL('../people/measured.json', import.meta.url), `${JSON.stringify(measured, null, 2)}\n`);
}

process.exitCode = main(positionals[0]);
