import type { Paragraph } from './article.ts';

/** An element of the text: with its words, a paragraph, or with others in it. */
export type Box = TextBox | GroupBox;

/** `tr` has its words in cells. */
interface TextBox {
  readonly tag: 'p' | 'h2' | 'h3' | 'h4' | 'pre' | 'hr' | 'tr';
  readonly paragraph: Paragraph;
}

export interface GroupBox {
  readonly tag: 'ul' | 'ol' | 'li' | 'blockquote' | 'table' | 'thead' | 'tbody';
  /** Of an item: its number in a numbered list, or that of its footnote. */
  readonly number?: number;
  /** Whether a list is one of footnotes. */
  readonly isNotes?: true;
  readonly boxes: readonly Box[];
}

/** The elements that show paragraphs: lists with the lists in them, quotations, tables. Pages and feeds are made of it. */
export function layOut(paragraphs: readonly Paragraph[]): readonly Box[] {
  const boxes: Box[] = [];
  for (const run of runsOf(paragraphs, ({ isQuoted }) => isQuoted === true)) {
    const inside = runsOf(run, groupOf).flatMap(layOutRun);
    if (run[0]?.isQuoted === true) boxes.push({ tag: 'blockquote', boxes: inside });
    else boxes.push(...inside);
  }
  return boxes;
}

/** Paragraphs of one group stand in one element. */
function groupOf({ kind }: Paragraph): string {
  return kind?.is === 'item' || kind?.is === 'footnote' || kind?.is === 'row' ? kind.is : '';
}

function layOutRun(run: readonly Paragraph[]): readonly Box[] {
  const is = run[0]?.kind?.is;
  if (is === 'item') return lists(run, 0);
  if (is === 'row') return tables(run);
  if (is === 'footnote') return [{ tag: 'ol', isNotes: true, boxes: items(run, 0) }];
  return run.map((paragraph): Box => ({ tag: tagOf(paragraph), paragraph }));
}

function tagOf({ kind }: Paragraph): TextBox['tag'] {
  if (kind?.is === 'subhead') return `h${kind.level}`;
  return kind?.is === 'code' ? 'pre' : kind?.is === 'rule' ? 'hr' : 'p';
}

/** The lists of items of a depth or deeper. One ends where the next item is of another sort, or its number does not go on. */
function lists(run: readonly Paragraph[], depth: number): readonly GroupBox[] {
  let before: number | null | undefined;
  let list = 0;
  const parted = run.map((paragraph) => {
    const number = numberOf(paragraph);
    if (depthOf(paragraph) <= depth && !goesOn(paragraph)) {
      const isSame =
        before === undefined || (number === null ? before === null : before !== null && number === before + 1);
      if (!isSame) list += 1;
      before = number;
    }
    return { paragraph, list };
  });
  return runsOf(parted, (one) => one.list).map((own): GroupBox => {
    const paragraphs = own.map(({ paragraph }) => paragraph);
    const isNumbered = paragraphs.some((one) => depthOf(one) <= depth && numberOf(one) !== null);
    return { tag: isNumbered ? 'ol' : 'ul', boxes: items(paragraphs, depth) };
  });
}

/** Each item with its further paragraphs and the lists in it. */
function items(run: readonly Paragraph[], depth: number): readonly GroupBox[] {
  let item = 0;
  const parted = run.map((paragraph, at) => {
    if (at > 0 && depthOf(paragraph) <= depth && !goesOn(paragraph)) item += 1;
    return { paragraph, item };
  });
  return runsOf(parted, (one) => one.item).map((own): GroupBox => {
    const paragraphs = own.map(({ paragraph }) => paragraph);
    const number = paragraphs[0] === undefined ? null : numberOf(paragraphs[0]);
    const boxes = runsOf(paragraphs, (one) => depthOf(one) <= depth).flatMap((part): readonly Box[] => {
      const isOwn = part[0] === undefined || depthOf(part[0]) <= depth;
      return isOwn ? part.map((paragraph): Box => ({ tag: 'p', paragraph })) : lists(part, depth + 1);
    });
    return { tag: 'li', ...(number !== null && { number }), boxes };
  });
}

function tables(run: readonly Paragraph[]): readonly GroupBox[] {
  let table = 0;
  const parted = run.map((paragraph, at) => {
    const isHead = paragraph.kind?.is === 'row' && paragraph.kind.isHead === true;
    if (isHead && at > 0) table += 1;
    return { paragraph, table, isHead };
  });
  return runsOf(parted, (one) => one.table).map((own): GroupBox => {
    const boxes = runsOf(own, ({ isHead }) => isHead).map((rows): GroupBox => {
      return {
        tag: rows[0]?.isHead === true ? 'thead' : 'tbody',
        boxes: rows.map(({ paragraph }): Box => ({ tag: 'tr', paragraph })),
      };
    });
    return { tag: 'table', boxes };
  });
}

const depthOf = ({ kind }: Paragraph) => (kind?.is === 'item' ? kind.depth : 0);
const goesOn = ({ kind }: Paragraph) => (kind?.is === 'item' || kind?.is === 'footnote') && kind.goesOn === true;
const numberOf = ({ kind }: Paragraph) =>
  kind?.is === 'item' || kind?.is === 'footnote' ? (kind.number ?? null) : null;

/** Parts a list where the key of an element is another than that before it. */
function runsOf<Element>(
  list: readonly Element[],
  keyOf: (element: Element) => unknown,
): readonly (readonly Element[])[] {
  const runs: Element[][] = [];
  let last: unknown;
  for (const element of list) {
    const key = keyOf(element);
    if (runs.length === 0 || key !== last) runs.push([element]);
    else runs.at(-1)?.push(element);
    last = key;
  }
  return runs;
}
