import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeHtml } from '#build/text/escape-html.ts';

/** A state with its pictures, by file name. */
export interface SheetRow {
  readonly name: string;
  readonly files: readonly string[];
}

/** Writes `index.html` beside the pictures: all of them small, a state a row, under the name of their page. */
export async function writeContactSheet(folder: string, rows: readonly SheetRow[]): Promise<string> {
  const sections = Map.groupBy(rows, ({ name }) => name.split('-')[0] ?? '');
  const body = [...sections].map(([page, states]) => `<h2>${escapeHtml(page)}</h2>${states.map(drawRow).join('')}`);
  const file = join(folder, 'index.html');
  await writeFile(file, `<!doctype html><meta charset="utf-8"><title>Screenshots</title>${style}${body.join('')}`);
  return file;
}

function drawRow({ name, files }: SheetRow): string {
  const pictures = files.map((file) =>
    file.endsWith('.pdf')
      ? `<iframe src="${file}"></iframe>`
      : `<a href="${file}"><img src="${file}" alt="${escapeHtml(file)}" loading="lazy"></a>`,
  );
  return `<h3>${escapeHtml(name)}</h3><div>${pictures.join('')}</div>`;
}

const style = `<style>
body { margin: 2rem; background: #777; color: #fff; font: 1rem/1.5 system-ui, sans-serif }
div { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: start }
img { display: block; width: auto; height: 26rem; object-fit: contain; object-position: top }
iframe { width: 20rem; height: 26rem; border: 0 }
h2::first-letter { text-transform: uppercase }
</style>`;
