import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ParsedArticle } from '#news/article/article.ts';
import { paragraphKeys } from '#news/article/paragraph-key.ts';
import { printedText } from '#build/seeds/encode-source.ts';
import { parseSeed } from '#build/seeds/parse-seed.ts';

const frontMatter = '---\ntitle: Council opens the old bridge\n---\n\n';
const opening = 'The first paragraph stands above everything else and ends as a sentence.\n\n';

function parse(text: string, file = 'a.txt'): ParsedArticle {
  const read = parseSeed(text, file, '2026-11-22');
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.value.parsed;
}

const pieces = fc.constantFrom(
  '*', '**', '_', '`', '```', '[', ']', '](https://a.example/)', '](b.html)', '![', '\\', '<', '>', '> ', '- ', '1. ', '2. ', '# ', '## ',
  '|', '|-|', '---', '===', '\n', '\n\n', '\r\n', '    ', ' ', 'word', 'Ein', '.', '[^1]', '[^1]: ', '[b]: https://b.example',
  'https://c.example/x', '&amp;', '<b>', '</b>', '<br>', '\u{1f600}', 'é', '中',
); // prettier-ignore

test('gives every text back, whatever marks are read in it, and keeps marks inside each other', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.boolean(), (parts, isMarkdown) => {
      const text = `${isMarkdown ? frontMatter : 'Council opens\n\n'}${opening}${parts.join('')}`;
      const parsed = parse(text);
      expect(printedText(parsed)).toBe(text);
      let end = 0;
      for (const { span } of parsed.paragraphs) {
        expect(span[0]).toBeGreaterThanOrEqual(end);
        [, end] = span;
      }
      const open: (readonly [number, number])[] = [];
      for (const { span } of parsed.marks ?? []) {
        while ((open.at(-1)?.[1] ?? Infinity) <= span[0]) open.pop();
        expect(span[1]).toBeLessThanOrEqual(open.at(-1)?.[1] ?? Infinity);
        open.push(span);
      }
    }),
    { numRuns: 2000 },
  );
});

test('shows subheads without leaving out a level, whatever levels the text has', () => {
  const levelsOf = (...heads: readonly string[]) =>
    parse(frontMatter + heads.map((head) => `${head} Talks\n\nThey met.`).join('\n\n')).paragraphs.flatMap(({ kind }) =>
      kind?.is === 'subhead' ? [kind.level] : [],
    );
  expect(levelsOf('###', '####', '###')).toEqual([2, 3, 2]);
  expect(levelsOf('##', '####', '####', '###', '##')).toEqual([2, 3, 3, 3, 2]);
  expect(levelsOf('####', '###', '##', '###', '####')).toEqual([2, 2, 2, 3, 4]);
});

test('keeps the keys of paragraphs that were published with their marks', () => {
  const blocks = [
    '## What it says',
    'The council has [opened](https://report.example/a-report) the **old** bridge again, says *its* chair.',
    '1. The first of them\n2. The second of them',
    '> Quoted words of the mayor',
  ];
  const before = paragraphKeys([
    ...blocks.slice(0, 2),
    '1. The first of them',
    '2. The second of them',
    ...blocks.slice(3),
  ]);
  expect(parse(frontMatter + blocks.join('\n\n')).paragraphs.map(({ key }) => key)).toEqual(before);
});

test('reads a file named .md as Markdown, and another without front matter not', () => {
  const text = `Council opens\n\n${opening}It is *old*.\n`;
  const last = (file: string) => parse(text, file).source.trim().split('\n').at(-1);
  expect([last('a.md'), last('a.txt')]).toEqual(['It is old.', 'It is *old*.']);
});

const inline = [
  '[', '*', '*a ', 'a* ', '*a_ ', '*a* ', '[a](', '[a](b "', '![', '<', '<https://a', '`a ``b ', '\\*', '**a *b* ', '_a', '[^', '*[a][b]',
  'https://a.example/', '(https://a.example/x) ', '>',
]; // prettier-ignore
const lines = [
  '- a\n', '1. a\nb\n', '```a\n', '```\n', '## a\n', '> a\n', '|a|b|\n|-|-|\n', '[a]: https://a.example\n', 'a\n---\n', '[^a]: b\n\n',
]; // prettier-ignore

test.each([...inline.map((part) => [40_000, part] as const), ...lines.map((part) => [10_000, part] as const)])(
  'reads %i times %j without delay',
  // Less than two seconds on a quiet machine; what is quadratic takes more than twenty.
  { timeout: 20_000 },
  (count, part) => {
    for (const head of [frontMatter, 'Council opens\n\n'])
      expect(parse(head + opening + part.repeat(count)).paragraphs.length).toBeGreaterThan(0);
  },
);

test('reads a run of marks around words without delay, and nests no mark in one of its kind', () => {
  const { marks = [] } = parse(`${frontMatter}${opening}${'*'.repeat(10_000)}a${'*'.repeat(10_000)}`);
  expect(marks.map(({ kind }) => kind)).toEqual(['strong']);
});
