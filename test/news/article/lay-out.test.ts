import { expect, test } from 'vitest';
import type { Paragraph } from '#news/article/article.ts';
import { type Box, layOut } from '#news/article/lay-out.ts';
import type { ParagraphKind } from '#news/article/structure.ts';

const paragraph = (key: string, kind?: ParagraphKind, isQuoted?: true): Paragraph => {
  return { key, span: [0, 1], ...(kind && { kind }), ...(isQuoted && { isQuoted }) };
};
const bullet = (depth = 0): ParagraphKind => ({ is: 'item', depth });
const numbered = (number: number, depth = 0): ParagraphKind => ({ is: 'item', depth, number });

function show(box: Box): string {
  if ('paragraph' in box) return `${box.tag}:${box.paragraph.key}`;
  const number = box.number === undefined ? '' : `=${box.number}`;
  return `${box.isNotes === true ? 'notes' : box.tag}${number}(${box.boxes.map(show).join(' ')})`;
}
const shown = (...paragraphs: readonly Paragraph[]) => layOut(paragraphs).map(show).join(' ');

test('leaves plain paragraphs, subheads, code and rules beside each other', () => {
  const kinds = [{ is: 'subhead', level: 3 }, { is: 'code' }, { is: 'rule' }] as const;
  expect(shown(paragraph('a'), ...kinds.map((kind) => paragraph(kind.is, kind)), paragraph('b'))).toBe(
    'p:a h3:subhead pre:code hr:rule p:b',
  );
});

test('puts lists in the items above them, and further paragraphs in their item', () => {
  const items = [
    paragraph('a', bullet()),
    paragraph('b', bullet(1)),
    paragraph('c', numbered(1, 2)),
    paragraph('d', bullet(1)),
    paragraph('e', { is: 'item', depth: 0, goesOn: true }),
    paragraph('f', bullet()),
  ];
  expect(shown(...items)).toBe('ul(li(p:a ul(li(p:b ol(li=1(p:c))) li(p:d)) p:e) li(p:f))');
});

test('parts lists of different sorts, and where the numbers begin again', () => {
  const items = [bullet(), numbered(1), numbered(2), numbered(1), bullet()].map((kind, at) => paragraph(`${at}`, kind));
  expect(shown(...items)).toBe('ul(li(p:0)) ol(li=1(p:1) li=2(p:2)) ol(li=1(p:3)) ul(li(p:4))');
});

test('makes a quotation of what is quoted, with its lists', () => {
  expect(shown(paragraph('a', undefined, true), paragraph('b', bullet(), true), paragraph('c'))).toBe(
    'blockquote(p:a ul(li(p:b))) p:c',
  );
});

test('begins a table at each head', () => {
  const row = (key: string, isHead?: true) => paragraph(key, { is: 'row', cells: [[0, 1]], ...(isHead && { isHead }) });
  expect(shown(row('a', true), row('b'), row('c'), row('d', true), row('e'))).toBe(
    'table(thead(tr:a) tbody(tr:b tr:c)) table(thead(tr:d) tbody(tr:e))',
  );
});

test('numbers footnotes as their references are', () => {
  const notes = [
    paragraph('a', { is: 'footnote', number: 2 }),
    paragraph('b', { is: 'footnote', number: 2, goesOn: true }),
    paragraph('c', { is: 'footnote', number: 1 }),
  ];
  expect(shown(...notes)).toBe('notes(li=2(p:a p:b) li=1(p:c))');
});
