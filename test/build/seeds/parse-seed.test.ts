import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '#news/text/span.ts';
import { paragraphKeys } from '#news/article/paragraph-key.ts';
import { parseSeed } from '#build/seeds/parse-seed.ts';
import { printedText } from '#build/seeds/encode-source.ts';
import { readOptions } from '../../support/archive/read-options.ts';

const parse = (source: string) => parseSeed(source, 'a.txt', readOptions.today);

/** Fails where a character that is not white space is in no part of the result, or in two. */
function expectWhole(text: string): void {
  const result = parse(text);
  if (!result.ok) return;
  const { parsed } = result.value;
  const { source, clockSpan, headline, caption, byline, label, paragraphs, others } = parsed;
  const isInClock = byline !== null && clockSpan !== null && byline[0] >= clockSpan[0] && byline[1] <= clockSpan[1];
  const parts = [
    clockSpan,
    headline,
    caption,
    label,
    ...(isInClock ? [] : [byline]),
    ...paragraphs.map(({ span }) => span),
    ...others,
  ];
  const spans = parts.filter((span) => span !== null).toSorted((a, b) => a[0] - b[0]);
  const gaps = [...spans, null].map((span, at) => source.slice(spans[at - 1]?.[1] ?? 0, span?.[0] ?? source.length));
  expect(spans.filter(([start], at) => start < (spans[at - 1]?.[1] ?? 0))).toEqual([]);
  for (const gap of gaps) expect(gap).toMatch(/^\s*$/u);
  expect(printedText(parsed)).toBe(text);
}

const blank = fc.constantFrom('\n\n', '\r\n\r\n', '\n \n', '\r\r', '\n\u00a0\t\n\n', '\n', '\r\n', ' ');
const line = fc.oneof(
  fc.constantFrom(
    'Wednesday, 19 January 2022 | 18:36 WIB',
    'Undated',
    'MOSKOW, NNC - Word',
    'The bridge',
    'Jakarta - Menteri',
    'PARIS — A',
    '---',
    '+++',
    'title: "The \\"bridge\\""',
    'title = "The \\u00e9 bridge"',
    '{"title": "The bridge", "tags": ["a"]}',
    'Title: The bridge',
    'From: =?UTF-8?Q?Jos=C3=A9?= <a@example.org>',
    'Text:',
    'date: 2022-01-19',
    '  - a',
    'By Jane Doe',
    'Jane Doe',
    '(Reporting by Jane Doe)',
    'OPINION',
    'FERRIES',
    '2 hours ago',
    '新华社北京1月5日电 市议会重新开放了旧桥。',
    'دمشق-سانا قال المجلس إن الجسر مفتوح.',
    '```yaml',
    '```',
    '<!--',
    '-->',
    'title: [Old] bridge: open',
    'Shelf: B',
    'Title:The bridge',
    '# The bridge',
    '![](bridge.jpg)',
    'TERNATE -',
    'Quay &amp; Sons<br>said',
    '<p>The bridge</p>',
    'a stray \udc92 byte',
    'The council has opened the old bridge again after three years of repairs that cost more than planned, it said.',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const seedLike = fc
  .tuple(fc.constantFrom('', '\u{feff}', '\n', ' '), fc.array(fc.tuple(line, blank), { maxLength: 10 }))
  .map(([start, blocks]) => start + blocks.flat().join(''));

test.each(['```', '```yaml', '~~~yaml'])('takes no clock out of code that begins with %s', (fence) => {
  const clock = 'Wednesday, 19 January 2022 | 18:36 WIB';
  const text = `---\ntitle: The bridge\n---\n\n${fence}\n\na: b\n\n${clock}\n\n${clock}\n`;
  expectWhole(text);
  const result = parse(text);
  if (!result.ok) throw new Error('It was not read.');
  expect(result.value.parsed.clock).toBe(null);
});

test('assigns every character of a seed to exactly one part', () => {
  fc.assert(fc.property(seedLike, expectWhole), { numRuns: 10_000 });
});

test('parses any text without an exception and without losing a character', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectWhole), { numRuns: 10_000 });
});

test('keeps the misprints of the reference article', async () => {
  const source = await readFile(join(import.meta.dirname, '../../../seeds/000_87b2ec0a2876b727.txt'), 'utf8');
  const result = parse(source);
  if (!result.ok) throw new Error('It was not read.');
  const { parsed, warnings } = result.value;
  const text = (span: Span | null | undefined) => span && source.slice(...span);
  expect(warnings).toEqual([]);
  expect(parsed.clock).toEqual({
    printed: 'Wednesday, 19 January 2022 | 18:36 WIB',
    date: '2022-01-19',
    time: '18:36',
    zone: { name: 'WIB', offsetMinutes: 420 },
  });
  expect(text(parsed.headline)).toBe('Putin Refuses Trump Request to Expel Iran and Syria');
  expect(text(parsed.caption)).toBe('Russian President Vladimir Putin');
  expect([text(parsed.dateline?.span), text(parsed.dateline?.place), text(parsed.dateline?.agency)]).toEqual([
    'MOSKOW, NNC - ',
    'MOSKOW',
    'NNC',
  ]);
  expect(parsed.paragraphs).toHaveLength(9);
  expect(source).toContain("adminitration's");
  expect(text(parsed.paragraphs[8]?.span)).toMatch(/Golan\.$/u);
});

test('finds the same parts with any line end, also in wrapped paragraphs', () => {
  const words = fc.array(fc.constantFrom('the', 'bridge', 'at', 'Jakarta', 'was', 'opened'), {
    minLength: 1,
    maxLength: 6,
  });
  const paragraph = fc
    .array(words, { minLength: 1, maxLength: 4 })
    .map((lines) => `${lines.map((row) => row.join(' ')).join('\n')}.`);
  const parts = (source: string) => {
    const result = parse(source);
    return result.ok ? result.value.parsed.paragraphs.map(({ span }) => source.slice(...span).split(/\s+/u)) : null;
  };
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('\r\n', '\r'),
      (paragraphs, end) => {
        const source = ['A headline', ...paragraphs].join('\n\n');
        expect(parts(source.replaceAll('\n', end))).toEqual(parts(source));
        expect(parts(source)).not.toBeNull();
      },
    ),
  );
});

// The paragraph below would be the headline.
test.each(['Ferry Fares Today, 2 March 2026', '2 Maret 2026, Tarif Feri Naik'])(
  'takes "%s" for a headline above prose',
  (first) => {
    const prose =
      'The ferry office will sell tickets at two more windows from Friday, and the old window stays open until noon.';
    const result = parse(`${first}\n\n${prose}\n\n${prose}\n`);
    if (!result.ok) throw new Error('not read');
    const { source, headline, clockSpan, paragraphs } = result.value.parsed;
    expect(source.slice(...headline)).toBe(first);
    expect([clockSpan, paragraphs.length]).toEqual([null, 2]);
  },
);

test('the key of a wrapped paragraph in Chinese is that of its lines parted by spaces, as in links that are out', () => {
  const read = parse('老桥重新开放\n\n市议会同意重新开放\n老桥，居民表示欢迎。\n');
  expect(read.ok && read.value.parsed.paragraphs[0]?.key).toBe(
    paragraphKeys(['市议会同意重新开放 老桥，居民表示欢迎。'])[0],
  );
});

// Arguments of one call: an engine takes some 120,000. Work that grows with the square of the lines would take an hour.
test('reads 150,000 lines without a blank one between them', () => {
  const read = parse(`Quay list\n${'The ferry leaves the old quay at noon and comes back by\n'.repeat(150_000)}`);
  expect(read.ok && read.value.parsed.paragraphs.length).toBe(1);
});

test('reads lines of Chinese that each end as a sentence as paragraphs', () => {
  const lines = [
    '市议会星期一重新开放了旧桥，三年的修理费用比计划的多，市长在一份说明中表示，并向居民道歉。',
    '桥自风暴以来一直关闭，居民必须步行一个小时才能到达另一座桥，而那座桥在河的另一边很远的地方。',
    '商人们表示欢迎，并希望不再关闭，因为他们在三年里损失了许多顾客，也花了不少钱租用小船运货。',
  ];
  const read = parse(`旧桥重新开放\n\n${lines.join('\n')}\n`);
  expect(read.ok && read.value.parsed.paragraphs.map(({ span }) => read.value.parsed.source.slice(...span))).toEqual(
    lines,
  );
});

test('says of a mail in HTML that it is one', () => {
  const mail =
    'From: a@example.org\nSubject: Bridge\nMIME-Version: 1.0\nContent-Type: text/html\n\n<html><p>It is open.</p></html>\n';
  const read = parse(mail);
  expect(read.ok ? '' : read.faults[0]?.found).toBe('a mail in HTML (MIME)');
});

test('leaves out the tags of a table with a head', () => {
  const table =
    '<table>\n<thead>\n<tr><th>Boat</th></tr>\n</thead>\n<tbody>\n<tr><td>Ferry</td></tr>\n</tbody>\n</table>';
  const read = parse(`Boats of the harbour\n\n${table}\n`);
  const words = read.ok ? read.value.parsed.paragraphs.map(({ span }) => read.value.parsed.source.slice(...span)) : [];
  expect(words.join(' ').split(/\s+/u)).toEqual(['Boat', 'Ferry']);
});

test('takes the pages of authors from TOML', () => {
  const text = `+++\ntitle = "A Bridge"\nauthors = [{ name = "Jane Doe", url = "https://example.org/jane" }, "John Roe"]\n+++\n\nPeru opened a bridge between two hills, people said.\n`;
  const read = parseSeed(text, 'a.txt', '2026-11-30');
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  expect(read.value.stated.authors).toEqual([
    { name: 'Jane Doe', url: 'https://example.org/jane' },
    { name: 'John Roe' },
  ]);
  expect(read.value.warnings).toEqual([]);
});
