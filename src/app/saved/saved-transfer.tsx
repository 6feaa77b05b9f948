import type { ChangeEvent } from 'react';
import { type SavedFileFault, readSavedFile, writeSavedFile } from '#news/saved/saved-file.ts';
import { mergeSaved, type SavedData } from '#news/saved/saved-data.ts';
import { useChangeSaved } from '../device/use-change-saved.ts';
import { t } from '../languages/t.ts';
import { saveFile } from '../ui/save-file.ts';

/** Exports the saved data as a file, and imports one: it is merged, and a damaged one changes nothing. */
export function SavedTransfer({ data }: { readonly data: SavedData }) {
  const { status, changeData, setStatus } = useChangeSaved();
  const importFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file === undefined) return;
    const result = readSavedFile(await file.text());
    // Without this, choosing the same file again is no change event.
    target.value = '';
    if (!result.ok) return setStatus(explainFaults(result.faults));
    let added = 0;
    const merge = (current: SavedData) => {
      const merged = mergeSaved(current, result.value);
      added = merged.saved.length - current.saved.length;
      return merged;
    };
    await changeData(merge, () => t('file.added', { count: result.value.saved.length, added }));
  };
  return (
    <section>
      <h2>{t('file.title')}</h2>
      <p>{t('file.how')}</p>
      <div className="transfer-actions">
        <button type="button" className="text-button" onClick={() => download(data)}>
          {t('file.export')}
        </button>
        <label className="text-button">
          {t('file.import')}
          <input
            type="file"
            accept=".json,application/json"
            className="visually-hidden"
            onChange={(event) => void importFile(event)}
          />
        </label>
      </div>
      <p role="status">{status}</p>
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

function download(data: SavedData): void {
  saveFile(`dateline-${new Date().toLocaleDateString('sv')}.json`, 'application/json', writeSavedFile(data));
}
