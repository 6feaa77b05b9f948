import { newArticleId } from '#build/addresses/assign-ids.ts';
import type { SeedFiles } from './seed-files.ts';

const story = (metres: string, extra = '') =>
  `A Bridge over the Bay\n\nTOKYO, NNC - Japan has opened the old bridge over the bay of the capital${extra}, and people of Japan walked over it until the evening.\n\nIt is ${metres} metres long and carries four lanes of traffic to the islands in the east of the bay.\n`;
const rewritten = Array.from(
  { length: 60 },
  (_, at) => `Nothing of part ${at} is as it was before the editors wrote the story of the harbour anew, line by line.`,
).join('\n\n');

/** Articles that were changed after they were published, and one that was not. */
export const revisedIds = { bridge: newArticleId('bridge.txt'), ferry: newArticleId('ferry.txt') };

/** What a link quotes that is only in an earlier text of the bridge. */
export const earlierQuote = '?quote=which+the+mayor+called+a+shame+for+the+whole+of+the+country';

export const revisedSeeds: SeedFiles = {
  'bridge.txt': `3 May 2026\n\n${story('43')}`,
  [`.revisions/${revisedIds.bridge}/2026-05-03.txt`]: story(
    '40',
    ', which the mayor called a shame for the whole of the country',
  ),
  [`.revisions/${revisedIds.bridge}/2026-05-09.txt`]: story('42'),
  'ferry.txt': `4 May 2026\n\nA Ferry in the Harbour\n\nSUVA, NNC - Fiji waits for the ferry of the islands, which has not come for two days now.\n`,
  [`.revisions/${revisedIds.ferry}/2026-05-05.txt`]: `A Harbour\n\n${rewritten}\n`,
  'plain.txt':
    '5 May 2026\n\nA Mast\n\nLIMA, NNC - Peru has put up the mast of the old ship in the harbour of Callao.\n',
};
