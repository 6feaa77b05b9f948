import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSavedFile, writeSavedFile } from '#news/saved/saved-file.ts';
import {
  savePosition,
  markRead,
  mergeSaved,
  nothingSaved,
  save,
  setMarking,
  unsave,
  type SavedData,
  type SavedEntry,
  type SavedArticle,
} from '#news/saved/saved-data.ts';

const at = (minute: number) => `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`;
const ids = ['7bfah3584a', '0000000000', 'zzzzzzzzzz', 'a1b2c3d4e5'] as const;
const story: SavedArticle = {
  id: ids[0],
  at: at(0),
  slug: 'ferry-crews-mend-the-old-jetty',
  headline: 'Ferry Crews Mend the Old Jetty',
  standfirst: 'It took a week.',
  clock: { printed: '1 May 2019', date: '2019-05-01', time: null, zone: null },
  dateline: { place: 'OSLO', agency: 'NNC' },
  about: ['NO'],
  minutes: 1,
  lang: 'en',
};
const [first, second, third] = ids.map((id, minute) => ({ ...story, id, at: at(minute) })) as [
  SavedArticle,
  SavedArticle,
  SavedArticle,
];

const anyEntry = fc.record({
  id: fc.constantFrom(...ids),
  at: fc.integer({ min: 0, max: 59 }).map(at),
});
const anyText = fc.string({ unit: 'grapheme', maxLength: 20 });
const anySaved: fc.Arbitrary<SavedArticle> = fc
  .tuple(
    anyEntry,
    fc.record({
      slug: fc.stringMatching(/^[a-z0-9-]{1,60}$/u),
      headline: anyText,
      standfirst: anyText,
      clock: fc.option(
        fc.record({
          printed: anyText,
          date: fc.option(fc.constant('2019-05-01')),
          time: fc.option(fc.constantFrom('18:36', '15:01:01.79')),
          zone: fc.option(fc.record({ name: anyText, offsetMinutes: fc.option(fc.integer({ min: -720, max: 840 })) })),
        }),
      ),
      dateline: fc.option(fc.record({ place: anyText, agency: fc.option(anyText) })),
      about: fc.array(fc.constantFrom('NO', 'SY', 'ZZ'), { maxLength: 3 }),
      minutes: fc.nat(),
      lang: fc.constantFrom('en', 'id', 'ar', 'zh-Hant'),
    }),
    fc.constantFrom(
      {},
      { published: '2024-05-03' },
      {
        published: '2024-05-03T09:30:00+07:00',
        authors: [{ name: 'Jane Doe', url: 'https://example.org/' }, { name: '李明' }],
      },
    ),
  )
  .map(([entry, rest, stated]) => ({ ...entry, ...rest, ...stated }));
/** Saved data after any sequence of actions. */
const anyData: fc.Arbitrary<SavedData> = fc
  .array(
    fc.oneof(
      anySaved.map((article) => (data: SavedData) => save(data, article)),
      fc.constantFrom(...ids).map((id) => (data: SavedData) => unsave(data, id)),
      anyEntry.map((entry) => (data: SavedData) => savePosition(data, { ...entry, key: 'p-3k9x0aq-2' })),
      anyEntry.map((entry) => (data: SavedData) => markRead(data, entry)),
      fc.boolean().map((marks) => (data: SavedData) => setMarking(data, marks)),
    ),
    { maxLength: 12 },
  )
  .map((actions) => actions.reduce((data, action) => action(data), nothingSaved));

const idsOf = (entries: readonly SavedEntry[]) => entries.map(({ id }) => id);

describe('saved data', () => {
  test('lists the last saved article first, each once, and restores one at its former position', () => {
    const data = [first, third, second, first].reduce(save, nothingSaved);
    expect(data.saved).toEqual([third, second, first]);
    expect(save(unsave(data, second.id), second)).toEqual(data);
  });

  test('drops the reading position of an article that was read, and records nothing while that is turned off', () => {
    const left = savePosition(nothingSaved, { id: ids[0], at: at(1), key: 'p-3k9x0aq' });
    const read = markRead(left, { id: ids[0], at: at(2) });
    expect([read.places, idsOf(read.read)]).toEqual([[], [ids[0]]]);
    const off = setMarking(read, false);
    expect(off.read).toEqual([]);
    expect(markRead(off, { id: ids[1], at: at(3) }).read).toEqual([]);
    expect(setMarking(off, true).read).toEqual([]);
  });

  test('limits reading positions and read articles, and never drops saved ones', () => {
    const many = Array.from({ length: 300 }, (_, n) => ({
      ...story,
      id: String(n).padStart(10, '0'),
      at: new Date(n).toISOString(),
    }));
    const data = many.reduce((now, entry) => savePosition(save(now, entry), { ...entry, key: 'p-1' }), nothingSaved);
    expect([data.saved.length, data.places.length, data.places[0]?.id]).toEqual([300, 200, '0000000299']);
  });

  test('merges to the entries of both, each article once, in any order and any number of times', () => {
    fc.assert(
      fc.property(anyData, anyData, (one, other) => {
        const both = mergeSaved(one, other);
        expect(new Set(idsOf(both.saved))).toEqual(new Set([...idsOf(one.saved), ...idsOf(other.saved)]));
        expect(idsOf(both.saved).length).toBe(new Set(idsOf(both.saved)).size);
        expect(mergeSaved(both, other)).toEqual(both);
        expect(idsOf(mergeSaved(other, one).saved)).toEqual(idsOf(both.saved));
        expect(mergeSaved(one, one)).toEqual(one);
        if (!one.marksRead) expect(both.read).toEqual([]);
      }),
    );
  });
});

describe('the export file', () => {
  test('reads back what was written', () => {
    fc.assert(
      fc.property(anyData, (data) => {
        expect(readSavedFile(writeSavedFile(data))).toEqual({ ok: true, value: data });
      }),
    );
  });

  test.each([
    ['', { kind: 'not-ours' }],
    ['{"saved": []}', { kind: 'not-ours' }],
    [writeSavedFile({ ...nothingSaved, version: 2 as 1 }), { kind: 'newer' }],
    [writeSavedFile({ ...nothingSaved, marksRead: 'yes' as never }), { kind: 'bad-start' }],
    [writeSavedFile({ ...nothingSaved, read: {} as never }), { kind: 'no-list', list: 'read' }],
    [
      writeSavedFile({ ...nothingSaved, saved: [first, { ...second, slug: '../../elsewhere' }] }),
      { kind: 'bad-entry', list: 'saved', entry: 2, field: 'slug' },
    ],
    [
      writeSavedFile({ ...nothingSaved, places: [{ id: ids[0], at: 'yesterday', key: 'p-1' }] }),
      { kind: 'bad-entry', list: 'places', entry: 1, field: 'at' },
    ],
  ])('reports the fault of %j and no data', (text, fault) => {
    expect(readSavedFile(text)).toEqual({ ok: false, faults: [fault] });
  });

  test('reads any text and any JSON without an exception, and sorts what it accepts', () => {
    const damaged = fc
      .tuple(anyData, fc.array(fc.constantFrom('saved', 'read', 'places', 'version', 'marksRead')), fc.jsonValue())
      .map(([data, fields, value]) =>
        JSON.stringify({
          ...JSON.parse(writeSavedFile(data)),
          ...Object.fromEntries(fields.map((field) => [field, value])),
        }),
      );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), damaged), (text) => {
        const result = readSavedFile(text);
        if (result.ok) expect(readSavedFile(writeSavedFile(result.value))).toEqual(result);
        else expect(result.faults.length).toBeGreaterThan(0);
      }),
    );
  });

  test('sorts the entries of a file, each article once', () => {
    const text = writeSavedFile({ ...nothingSaved, saved: [first, third, second, { ...first, at: at(9) }] });
    expect(readSavedFile(text)).toMatchObject({ ok: true, value: { saved: [{ at: at(9) }, third, second] } });
  });

  test('leaves out unknown fields', () => {
    const text = JSON.stringify({
      ...JSON.parse(writeSavedFile(nothingSaved)),
      saved: [{ ...first, unknown: 1 }],
      more: [2],
    });
    expect(readSavedFile(text)).toEqual({ ok: true, value: { ...nothingSaved, saved: [first] } });
  });
});
