import type { ChangeEvent } from 'react';
import { type KeptFault, readKept, writeKept } from '#news/saved/kept-file.ts';
import { mergeKept, type Kept } from '#news/saved/kept.ts';
import { useKeeping } from '../device/use-keeping.ts';
import { say } from '../languages/say.ts';

/** Takes what is kept along as one file, and adds what such a file holds. A file that is damaged changes nothing. */
export function KeptElsewhere({ kept }: { readonly kept: Kept }) {
  const { said, keep, tell } = useKeeping();
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file === undefined) return;
    const result = readKept(await file.text());
    // The same file may be chosen again.
    target.value = '';
    if (!result.ok) return tell(explainFaults(result.faults));
    let added = 0;
    const merge = (now: Kept) => {
      const merged = mergeKept(now, result.value);
      added = merged.saved.length - now.saved.length;
      return merged;
    };
    await keep(merge, () => say('file.added', { count: result.value.saved.length, added }));
  };
  return (
    <section>
      <h2>{say('file.title')}</h2>
      <p>{say('file.how')}</p>
      <div className="keeping-ways">
        <button type="button" className="text-button" onClick={() => download(kept)}>
          {say('file.export')}
        </button>
        <label className="text-button">
          {say('file.import')}
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

function explainFaults([first, ...others]: readonly KeptFault[]): string {
  const fault = first === undefined ? '' : explainFault(first);
  return others.length === 0
    ? say('file.nothing-taken', { fault })
    : say('file.nothing-taken-more', { fault, more: others.length });
}

function explainFault(fault: KeptFault): string {
  if (fault.kind === 'no-list') return say('file.no-list', fault);
  if (fault.kind === 'bad-entry') return say('file.bad-entry', fault);
  return wholeFaults[fault.kind];
}

const wholeFaults = {
  'not-ours': say('file.not-ours'),
  newer: say('file.newer'),
  'bad-start': say('file.bad-start'),
};

function download(kept: Kept): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writeKept(kept)], { type: 'application/json' }));
  link.download = `dateline-${new Date().toLocaleDateString('sv')}.json`;
  link.click();
  // The download has begun in the task of the click, and holds the file.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
