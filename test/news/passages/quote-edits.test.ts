import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Random } from '../../support/archive/random.ts';
import { inventNews, projectNews, readNews } from '../../support/archive/news-corpus.ts';
import { type Trial, tryQuote } from '../../support/archive/try-quote.ts';

// Generated texts and the project's own articles are always used; real newsrooms' texts only where they are beside the checkout.
const own = projectNews();
const real = [readNews('reuters21578', 7), readNews('wikinews', 2)].filter((texts) => texts.length > 0);
const vocabulary = [...own, ...real.flatMap((texts) => texts.slice(0, 60))].join(' ').split(/\s+/u);

function tryOne(number: number): Trial {
  const chance = new Random(number * 7919 + 13);
  const texts = chance.pick([own, null, null, ...real, ...real]);
  return tryQuote(texts === null ? inventNews(chance) : chance.pick(texts), vocabulary, number);
}

test(
  'highlights no words but the quoted ones, in 10,000 links followed after random edits',
  { timeout: 600_000 },
  () => {
    const rows: Record<string, { links: number; couldBeFound: number; found: number; wrong: number }> = {};
    const wrong: string[] = [];
    for (let number = 0, followed = 0; followed < 10_000; number += 1) {
      const trial = tryOne(number);
      const row = (rows[trial.kind] ??= { links: 0, couldBeFound: 0, found: 0, wrong: 0 });
      if (trial.outcome === 'unlinked') continue;
      followed += 1;
      row.links += 1;
      if (trial.isIntact) row.couldBeFound += 1;
      if (trial.isIntact && trial.outcome !== 'changed') row.found += 1;
      if (trial.wrong.length === 0) continue;
      row.wrong += 1;
      wrong.push(`${number}: highlights ${trial.wrong.join(' ')} ${trial.describe()}`);
    }
    const line = ([kind, row]: [string, (typeof rows)[string]]) =>
      `${kind}: ${row.links} links, ${row.found} of the ${row.couldBeFound} found that could be, ${row.wrong} wrong`;
    const entries = Object.entries(rows).toSorted(([a], [b]) => a.localeCompare(b));
    console.info(entries.map(line).join('\n'));
    expect(wrong).toEqual([]);
    const sum = (of: 'links' | 'couldBeFound' | 'found') => entries.reduce((all, [, row]) => all + row[of], 0);
    // Finding nothing would pass the check above.
    expect(sum('found') / sum('couldBeFound')).toBeGreaterThan(0.85);
  },
);

test('highlights no words but the quoted ones after any random edit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20_000 }), (number) => {
      const trial = tryOne(number);
      expect(trial.wrong, trial.describe()).toEqual([]);
    }),
  );
});
