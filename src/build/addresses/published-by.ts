import type { Article } from '#news/article/article.ts';
import type { LastSite } from '../archive/last-site.ts';
import { printedText } from '../seeds/encode-source.ts';
import { hashText } from '../seeds/text-hash.ts';
import { isDifferentText, newArticleId, type Claim, type Published } from './assign-ids.ts';
import { minHash } from './min-hash.ts';

/**
 * What the present site has published. Without a table an id is no more than the name of a file, and the site's folder may hold
 * another archive with such a name: its articles count only where most of those that can be read are the site's too.
 */
export function publishedBy(site: LastSite, claims: readonly Claim[]): Published {
  const rowOf = (id: string) => {
    const found = site.article(id)?.article;
    return found === undefined ? null : textRow(found);
  };
  const isSame = (claim: Claim) => {
    const row = rowOf(newArticleId(claim.file));
    if (row === null) return [];
    const isTold = row.minHash !== null && claim.minHash !== null;
    return row.contentHash === claim.contentHash || (isTold && !isDifferentText(row, claim));
  };
  let whose: 'ours' | 'another' | null = null;
  const findWhose = () => {
    const same = claims.slice(0, sampleSize).flatMap(isSame);
    return same.filter(Boolean).length > same.length / 2 ? 'ours' : 'another';
  };
  return {
    rowOf: (id) => {
      whose ??= findWhose();
      return whose === 'ours' ? rowOf(id) : null;
    },
    formerOf: (id) => site.formerOf(id),
  };
}

/** Articles by which a site is recognised as that of an archive. */
const sampleSize = 50;

/** What the table says of a published article. */
export function textRow({ source, origin, slug }: Article) {
  const printed = printedText({ source, origin: origin ?? null });
  return { contentHash: hashText(printed), slug, minHash: minHash(printed) };
}
