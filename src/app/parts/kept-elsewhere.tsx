import type { ChangeEvent } from 'react';
import { readKept, writeKept } from '#news/kept-file.ts';
import { mergeKept, type Kept } from '#news/kept.ts';
import { countArticles } from '../count-articles.ts';
import { useKeeping } from '../hooks/use-keeping.ts';

/** Takes what is kept along as one file, and adds what such a file holds. A file that is damaged changes nothing. */
export function KeptElsewhere({ kept }: { readonly kept: Kept }) {
  const { said, keep, say } = useKeeping();
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file === undefined) return;
    const result = readKept(await file.text());
    // The same file may be chosen again.
    target.value = '';
    if (!result.ok) return say(explainFaults(result.faults));
    let added = 0;
    const merge = (now: Kept) => {
      const merged = mergeKept(now, result.value);
      added = merged.saved.length - now.saved.length;
      return merged;
    };
    await keep(merge, () => `${countArticles(result.value.saved.length)} saved in the file, ${added} new here.`);
  };
  return (
    <section>
      <h2>Take it along</h2>
      <p>
        One file holds all that is kept. On another device, or in another browser, it is added to what stands there.
      </p>
      <div className="keeping-ways">
        <button type="button" className="text-button" onClick={() => download(kept)}>
          Export
        </button>
        <label className="text-button">
          Import
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

function explainFaults([first = '', ...others]: readonly string[]): string {
  const more = others.length === 0 ? '' : ` And ${others.length} more like it.`;
  return `Nothing was taken from this file. ${first}${more}`;
}

function download(kept: Kept): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writeKept(kept)], { type: 'application/json' }));
  link.download = `dateline-${new Date().toLocaleDateString('sv')}.json`;
  link.click();
  // The download has begun in the task of the click, and holds the file.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
