import { addressFile } from '../seeds/list-seeds.ts';
import { tagFile } from '../seeds/parse-tag-file.ts';
import { countErrors, listErrors, listWarnings } from '../seeds/report-problems.ts';
import type { Settings } from '../settings/settings.ts';
import { OwnerError } from '../text/owner-error.ts';
import type { ArchivePlan } from './plan-archive.ts';

/** Where a build says what it does, and what it finds. */
export interface BuildLog {
  readonly info: (text: string) => void;
  readonly warn: (text: string) => void;
}

/**
 * Prints the warnings. Throws a message for the owner where nothing is to be published: without a table that can be read
 * links would break, without its `tags.tsv` pages of tags would go, an archive without articles is most likely the wrong
 * folder, and with STRICT=1 every error counts.
 */
export function checkPlan(
  { problems, table, months }: Pick<ArchivePlan, 'problems' | 'table' | 'months'>,
  { folderName, isStrict }: Pick<Settings, 'folderName' | 'isStrict'>,
  log: BuildLog,
): void {
  const errors = countErrors(problems);
  const isEmpty = months.length === 0;
  const hasNoTags = problems.some(({ kind, file }) => kind === 'file-unreadable' && file === tagFile);
  const isRefused = table === null || hasNoTags || isEmpty || (isStrict && errors !== null);
  const text = [...(isRefused ? listErrors(problems) : []), ...listWarnings(problems)].join('\n');
  if (text !== '') log.warn(text);
  const left = 'the site was left as it was';
  if (table === null) throw new OwnerError(`${folderName}/${addressFile} cannot be read; ${left}. Links depend on it.`);
  if (hasNoTags) throw new OwnerError(`${folderName}/${tagFile} cannot be read; ${left}.`);
  if (isStrict && errors !== null) throw new OwnerError(`${errors} in ${folderName}; ${left} (STRICT=1).`);
  if (isEmpty) {
    const found = errors === null ? 'no article (.txt, .md)' : 'no article that can be read';
    throw new OwnerError(`There is ${found} in ${folderName}; ${left}.`);
  }
}

/** Says what a table of ids is that was not there before. */
export const tableIsNew = ({ folderName }: Pick<Settings, 'folderName'>): string =>
  `${folderName}/${addressFile} is new: it holds the addresses of the articles, so that a file keeps its links when it is ` +
  'renamed. Keep it (and commit it) with them. ADDRESSES=none does without.';
