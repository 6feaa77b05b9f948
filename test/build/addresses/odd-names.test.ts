import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAddressTable, parseAddressTable } from '#build/addresses/address-table.ts';
import { newArticleId } from '#build/addresses/assign-ids.ts';
import { hashText } from '#build/seeds/text-hash.ts';

test('a table holds any name of a file', () => {
  const letter = fc.constantFrom(
    'a',
    ' ',
    '\t',
    '\n',
    '\r',
    '"',
    '\\',
    '#',
    '-',
    '\u{feff}',
    '\u{85}',
    '\u{2028}',
    '\udce9',
    'é',
  );
  const name = fc.array(letter, { minLength: 1, maxLength: 6 }).map((letters) => `${letters.join('')}.txt`);
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 5 }), (names) => {
      const rows = names.map((file) => {
        const [id, contentHash] = [newArticleId(file), hashText(file)];
        return { id, file, contentHash, slug: null, minHash: null };
      });
      const read = parseAddressTable(formatAddressTable(rows));
      expect(new Set(read.ok ? read.value.map(({ file }) => file) : [])).toEqual(new Set(names));
    }),
    { numRuns: 3000 },
  );
});
