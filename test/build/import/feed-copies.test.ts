import { expect, test } from 'vitest';
import { importFiles } from '../../support/import/import-files.ts';

const entry = (id: number, text: string, day = '06') =>
  `<item><title>Story ${id}</title><guid isPermaLink="false">${id}</guid><description>${text} in the harbour.</description><pubDate>Mon, ${day} May 2019 08:00:00 GMT</pubDate></item>`;
const feed = (of: string, ...entries: readonly string[]) =>
  `<?xml version="1.0"?><rss><channel><title>Post</title><link>https://${of}.example/</link>${entries.join('')}</channel></rss>`;

test('an entry that several saved copies of a feed have is imported once, in the first of its texts', async () => {
  const { articles, report } = await importFiles('feed', {
    '1.rss': feed('post', entry(1, 'A boat'), entry(2, 'A bell')),
    '2.rss': feed('post', entry(2, 'A bell'), entry(3, 'A buoy')),
    '3.rss': feed('post', entry(2, 'A bell that is old'), entry(3, 'A buoy')),
  });
  expect([...articles.values()].map(({ body }) => body).toSorted()).toEqual([
    'A bell in the harbour.',
    'A boat in the harbour.',
    'A buoy in the harbour.',
  ]);
  expect(report.source).toMatchObject({
    'entries of which another copy of the feed was taken': 2,
    'entries of which another copy of the feed was taken, which reads otherwise': 1,
  });
});

test('entries of one identifier in one feed, or in two feeds, are several', async () => {
  const { articles } = await importFiles('feed', {
    '1.rss': feed('post', entry(1, 'A boat'), entry(1, 'A mast'), entry(1, 'A sail', '13')),
    '2.rss': feed('gazette', entry(1, 'A quay')),
  });
  expect(articles.size).toBe(4);
});
