import type { AddressRow } from '../addresses/address-table.ts';
import { isDifferentText } from '../addresses/assign-ids.ts';
import { textRow } from '../addresses/published-by.ts';
import type { LastSite, PublishedArticle } from '../archive/last-site.ts';
import { renewArticle } from '../article/renew-article.ts';
import { comparedText } from '#news/revisions/revision.ts';
import type { ReadSeed } from '../seeds/read-seed.ts';
import type { ChangedText } from './version-plan.ts';

/** An article with its id. `parsed` is where it was written if it was read now. */
interface Addressed<Place> {
  readonly id: string;
  readonly file: string;
  readonly contentHash: string;
  readonly parsed: Place | null;
}

interface Before {
  /** The row of the table of ids before this build. */
  readonly rowBefore: (id: string) => AddressRow | null;
  readonly lastSite: LastSite;
  /** ISO. */
  readonly today: string;
}

/**
 * Finds the articles that read otherwise on the present site, with how they read there: headline, caption or paragraphs, but
 * not white space, and nothing that is said beside the text. Only texts that differ from the table's are looked at, so that a
 * new version of our parser changes none.
 */
export function* findChanged<Place>(
  articles: readonly Addressed<Place>[],
  { rowBefore, lastSite, today }: Before,
  read: (place: Place) => ReadSeed,
): Generator<ChangedText> {
  for (const { id, file, contentHash, parsed } of articles) {
    const row = rowBefore(id);
    if (parsed === null || row === null || row.contentHash === contentHash) continue;
    const published = lastSite.article(id);
    // The folder of the site may hold that of another archive.
    if (published === null || isDifferentText(row, textRow(published.article))) continue;
    const text = textOn(lastSite, published, file, today);
    if (text !== null && text !== textOfSeed(read(parsed))) yield { id, text };
  }
}

/** How an article reads on the present site; null where its data are of another format, and no longer understood. */
function textOn({ isCurrent }: LastSite, { article }: PublishedArticle, file: string, today: string): string | null {
  if (isCurrent) return comparedText(article);
  const renewed = renewArticle(article, file, today);
  return renewed === null ? null : textOfSeed(renewed);
}

const textOfSeed = ({ parsed }: ReadSeed) => comparedText({ ...parsed, headlineSpan: parsed.headline });
