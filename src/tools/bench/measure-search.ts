import type { Page } from 'playwright-core';
import { ownFigure, type Condition, type Figure, type Unit, type What } from './figure.ts';
import { installFrameProbe, timeAct } from './frame-probe.ts';
import { openVisit } from './open-visit.ts';
import type { ServedArchive } from './served-archive.ts';

const field = 'input[type=search]';
const result = 'main > :not([hidden]) article h2 a';
/** Both are common in every archive here; the first is what the peers' ruler looks for, too. */
const [firstWord, nextWord] = ['sanctions', 'border'];
/** A quick typist's ten keys a second. */
const keyMs = 100;

interface Search {
  readonly coldMs: number;
  readonly warmMs: number;
  readonly bytes: number;
}

/** Types a word into the masthead's field, then another: last key to painted result, and bytes until there was one. */
export async function measureSearch(served: ServedArchive): Promise<Figure[]> {
  const plain = await searchOften(served, 'plain');
  const slow = plain.note === undefined ? await searchOften(served, 'CPU 4×, slow 4G') : plain;
  const figure = (what: What, unit: Unit, { samples, note }: Searches, pick: (search: Search) => number) =>
    ownFigure(what, served.articles, unit, samples.map(pick), note);
  return [
    figure('search, warm', 'ms', plain, ({ warmMs }) => warmMs),
    figure('search, cold, slow 4G', 'ms', slow, ({ coldMs }) => coldMs),
    figure('search, bytes to the first result', 'bytes', plain, ({ bytes }) => bytes),
  ];
}

interface Searches {
  readonly samples: Search[];
  readonly note?: string;
}

async function searchOften(served: ServedArchive, condition: Condition): Promise<Searches> {
  const samples: Search[] = [];
  try {
    for (let run = 0; run < served.runs; run += 1) {
      const search = await searchOnce(served, condition);
      if (search === null) return { samples, note: 'not there' };
      samples.push(search);
    }
    return { samples };
  } catch (error) {
    return { samples, note: String(error).replace(/\n.*/su, '') };
  }
}

async function searchOnce({ server, browser }: ServedArchive, condition: Condition): Promise<Search | null> {
  const { page, close } = await openVisit(browser, `${server.origin}/`, condition, installFrameProbe);
  try {
    if ((await page.locator(field).count()) === 0) return null;
    const from = server.sent.length;
    const coldMs = await typeWord(page, firstWord);
    const bytes = server.sent.slice(from).reduce((sum, sent) => sum + sent.bytes, 0);
    await page.waitForLoadState('networkidle');
    return { coldMs, warmMs: await typeWord(page, nextWord), bytes };
  } finally {
    await close();
  }
}

async function typeWord(page: Page, word: string): Promise<number> {
  const isSearching = new URL(page.url()).pathname === '/search';
  const not = isSearching ? await page.locator(result).first().textContent() : null;
  const input = page.locator(field).first();
  await input.selectText();
  const wanted = { from: 'keydown', path: '/search', query: word, selector: result, not } as const;
  return timeAct(page, wanted, () => input.pressSequentially(word, { delay: keyMs, noWaitAfter: true }));
}
