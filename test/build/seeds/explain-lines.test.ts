import { expect, test } from 'vitest';
import { explainLines } from '#build/seeds/explain-lines.ts';
import { parseSeed } from '#build/seeds/parse-seed.ts';

function explain(source: string) {
  const read = parseSeed(source, 'a.txt', '2026-11-22');
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.value.parsed;
}
const names = (source: string) =>
  explainLines(explain(source)).map(({ line, parts }) => `${line} ${parts.map(({ name }) => name).join(', ')}`);

test('says of each line what it is, whatever its line ends', () => {
  const text = [
    'Undated',
    '',
    'The Mill Has a',
    'New Stone',
    '',
    'The mill, seen from the weir',
    '',
    'LIMA, NNC - Rye is ground',
    'again.',
    ' ',
    'So it is.',
  ];
  const expected = [
    '1 clock',
    '2 blank',
    '3 headline',
    '4 headline',
    '5 blank',
    '6 caption',
    '7 blank',
    '8 dateline, paragraph 1',
    '9 paragraph 1',
    '10 blank',
    '11 paragraph 2',
  ];
  for (const end of ['\n', '\r\n', '\r']) {
    expect(names(text.join(end))).toEqual(expected);
    expect(names(`\u{feff}${text.join(end)}${end}`)).toEqual(expected);
  }
});

test('gives the reason where a part begins, or the field that states it', () => {
  const article = explain('The Mill\n\nLIMA, March 3 (NNC) - Rye is\nground again.\n');
  const reasons = (of: typeof article) =>
    explainLines(of)
      .flatMap(({ line, parts }) => parts.map(({ reason }) => [line, reason] as const))
      .filter(([, reason]) => reason !== null);
  expect(reasons(article)).toEqual([
    [1, 'the first line that is no clock, label, byline or mark'],
    [3, 'the place "LIMA", the agency "NNC", the day "March 3" at the beginning of a paragraph'],
  ]);
  const stated = explain('---\ntitle: The Mill\nauthor: Ana Ruiz\n---\n\nRye is ground again.\n');
  expect(reasons(stated)).toEqual([
    [2, 'a field above the text says so'],
    [3, 'a field above the text says so'],
  ]);
});

test('names lines that are neither text nor blank', () => {
  const source = 'The Mill\n\nBy Ana Ruiz\n\nRye is ground again.\n';
  const article = { ...explain(source), caption: null, byline: [10, 21] as const, others: [[0, 0]] as const };
  expect(explainLines({ ...article, paragraphs: [] }).map(({ parts }) => parts[0]?.name)).toEqual([
    'headline',
    'blank',
    'byline',
    'blank',
    'not shown as text',
  ]);
});

test('shows lines as the file has them, with marks and entities, and what each mark makes of its line', () => {
  const text =
    '---\ntitle: A & B\n---\n## Talks &amp; *more*\n\n- **one**\n\n> said\n\n```\nx\n```\nThe end of it comes here.\n';
  const shown = explainLines(explain(text)).map(
    ({ line, text: own, parts }) => `${line} ${own}: ${parts.map(({ name }) => name).join()}`,
  );
  expect(shown.slice(3)).toEqual([
    '4 ## Talks &amp; *more*: paragraph 1 (subhead)',
    '5 : blank',
    '6 - **one**: paragraph 2 (item of a list)',
    '7 : blank',
    '8 > said: paragraph 3 (quoted)',
    '9 : blank',
    '10 ```: not shown as text',
    '11 x: paragraph 4 (code)',
    '12 ```: not shown as text',
    '13 The end of it comes here.: paragraph 5',
  ]);
});
