import { join } from 'node:path';
import { readComparedText } from '#news/revisions/revision.ts';
import { hashContent } from '../text/content-hash.ts';
import { OwnerError } from '../text/owner-error.ts';
import { quoteName } from '../text/quote-name.ts';
import { readVersion } from './stored-versions.ts';
import type { PlannedVersion } from './version-plan.ts';

/** The folders that the places of earlier texts stand for. */
interface Places {
  readonly folder: string;
  readonly work: string;
  readonly old: string;
}

/** Reads the earlier texts of an article, newest first. Throws a message for the owner where one has changed since it was planned. */
export function openVersions(
  { file, versions }: { readonly file: string; readonly versions: readonly PlannedVersion[] },
  { folder, work, old }: Places,
): readonly { readonly date: string; readonly text: string }[] {
  const places = { articles: folder, work, site: old };
  return versions.map(({ date, hash, place, path }) => {
    const text = readComparedText(readVersion(join(places[place], path)) ?? '');
    if (hashContent(text) !== hash)
      throw new OwnerError(
        `An earlier text of ${quoteName(file)} (${path}) was changed while the site was being built. Build again.`,
      );
    return { date, text };
  });
}
