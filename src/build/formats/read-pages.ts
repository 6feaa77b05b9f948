import type { Found, ImportTools } from './imported-item.ts';
import { decodePage, nameInSource, readWhole } from './open-source.ts';
import { pageArticle } from './page-article.ts';

/** Reads pages of HTML that lie in a folder as they did on the site: their paths are their old addresses. */
export async function* readPages(files: readonly string[], root: string, tools: ImportTools): AsyncGenerator<Found> {
  for (const file of files) {
    const name = nameInSource(file, root).replace(/\.gz$/u, '');
    const html = decodePage(await readWhole(file, tools.onBytes));
    // The index of a folder is the folder's page.
    const path = `/${name}`.replace(/\/index\.x?html?$/iu, '/');
    yield pageArticle({ key: `html:${name}`, name, html, address: null, path }, tools);
  }
}
