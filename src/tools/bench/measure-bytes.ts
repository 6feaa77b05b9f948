import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { brotliBytes, filesOfFirstVisit } from '../browser/first-visit.ts';
import { ownFigure, type Figure, type VisitPart } from './figure.ts';
import { openVisit } from './open-visit.ts';
import type { ServedArchive } from './served-archive.ts';

/**
 * Bytes of a first visit by kind, as the byte tests count them, and what Chromium asks for until it is quiet; then the
 * manifest, which the first act asks for.
 */
export async function measureBytes(served: ServedArchive): Promise<Figure[]> {
  const { articles, dist, pages } = served;
  const figures: Figure[] = [];
  for (const kind of ['front', 'article'] as const) {
    const parts = { ...(await countFiles(dist, pages[kind])), ...(await countRequests(served, pages[kind])) };
    for (const [part, bytes] of Object.entries(parts) as [VisitPart, number][])
      figures.push(ownFigure(`first visit, ${kind}: ${part}`, articles, 'bytes', [bytes]));
  }
  const manifest = brotliBytes(await readFile(join(dist, 'data/manifest.json')));
  return [...figures, ownFigure('manifest', articles, 'bytes', [manifest])];
}

async function countFiles(folder: string, address: string) {
  const html = await readFile(join(folder, address, 'index.html'), 'utf8');
  const { document } = new JSDOM(html).window;
  const { scripts, images } = filesOfFirstVisit({ folder, base: '/' }, { document });
  const inside = (selector: string) =>
    brotliBytes([...document.querySelectorAll(selector)].map(({ textContent }) => textContent).join('\n'));
  const bytes = async (files: readonly string[]) => {
    const contents = await Promise.all(files.map((file) => readFile(join(folder, file))));
    return contents.reduce((sum, content) => sum + brotliBytes(content), 0);
  };
  const [code, pictures] = [await bytes(scripts), await bytes(images)];
  return {
    HTML: brotliBytes(html),
    'CSS in it': inside('style'),
    'data in it': inside('script[type="application/json"]'),
    scripts: code,
    images: pictures,
    whole: brotliBytes(html) + code + pictures,
  } satisfies Partial<Record<VisitPart, number>>;
}

async function countRequests({ server, browser }: ServedArchive, address: string) {
  const from = server.sent.length;
  const visit = await openVisit(browser, server.origin + address, 'plain');
  await visit.close();
  const sent = server.sent.slice(from);
  const sum = (rows: typeof sent) => rows.reduce((total, { bytes }) => total + bytes, 0);
  const fonts = sum(sent.filter(({ path }) => path.endsWith('.woff2')));
  return { fonts, 'till idle': sum(sent) - fonts } satisfies Partial<Record<VisitPart, number>>;
}
