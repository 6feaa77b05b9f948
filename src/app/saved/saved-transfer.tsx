import type { ChangeEvent } from 'react';
import { type SavedFileFault, readSavedFile, writeSavedFile } from '#news/saved/saved-file.ts';
import { mergeSaved, type SavedData } from '#news/saved/saved-data.ts';
import { useChangeSaved } from '../device/use-change-saved.ts';
import { t } from '../languages/t.ts';

/** Takes what is kept along as one file, and adds what such a file holds. A file that is damaged changes nothing. */
export function SavedTransfer({ kept }: { readonly kept: SavedData }) {
  const { said, keep, tell } = useChangeSaved();
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file === undefined) return;
    const result = readSavedFile(await file.text());
    // The same file may be chosen again.
    target.value = '';
    if (!result.ok) return tell(explainFaults(result.faults));
    let added = 0;
    const merge = (now: SavedData) => {
      const merged = mergeSaved(now, result.value);
      added = merged.saved.length - now.saved.length;
      return merged;
    };
    await keep(merge, () => t('file.added', { count: result.value.saved.length, added }));
  };
  return (
    <section>
      <h2>{t('file.title')}</h2>
      <p>{t('file.how')}</p>
      <div className="keeping-ways">
        <button type="button" className="text-button" onClick={() => download(kept)}>
          {t('file.export')}
        </button>
        <label className="text-button">
          {t('file.import')}
          <input
            type="file"
            accept=".json,application/json"
            className="visually-hidden"
            onChange={(event) => void read(event)}
          />
        </label>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

function explainFaults([first, ...others]: readonly SavedFileFault[]): string {
  const fault = first === undefined ? '' : explainFault(first);
  return others.length === 0
    ? t('file.nothing-taken', { fault })
    : t('file.nothing-taken-more', { fault, more: others.length });
}

function explainFault(fault: SavedFileFault): string {
  if (fault.kind === 'no-list') return t('file.no-list', fault);
  if (fault.kind === 'bad-entry') return t('file.bad-entry', fault);
  return wholeFaults[fault.kind];
}

const wholeFaults = {
  'not-ours': t('file.not-ours'),
  newer: t('file.newer'),
  'bad-start': t('file.bad-start'),
};

function download(kept: SavedData): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writeSavedFile(kept)], { type: 'application/json' }));
  link.download = `dateline-${new Date().toLocaleDateString('sv')}.json`;
  link.click();
  // The download has begun in the task of the click, and holds the file.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
