import type { Browser } from 'playwright-core';
import { ownFigure, type Condition, type Figure } from './figure.ts';
import { installFrameProbe, timeAct } from './frame-probe.ts';
import { conditions, openVisit } from './open-visit.ts';
import type { ServedArchive } from './served-archive.ts';

/** A headline in the list, and a region of a story in it: what the peers' ruler clicks on. */
const headline = 'main > :not([hidden]) article h2 a';
const region = "main > :not([hidden]) article a[href*='/regions/']";

/** From the click in the front page's list to the painted headline, or to the painted list of the region. */
export async function measureActs({ articles, server, browser, runs }: ServedArchive): Promise<Figure[]> {
  const figures: Figure[] = [];
  const click = (condition: Condition, link: string, shown: string) =>
    clickOften({ browser, url: `${server.origin}/`, condition, runs, link, shown });
  // The first round is for the server's packing.
  await click('plain', headline, 'h1');
  for (const condition of conditions) {
    const [opened, filtered] = [await click(condition, headline, 'h1'), await click(condition, region, headline)];
    figures.push(ownFigure(`open an article, ${condition}`, articles, 'ms', ...opened));
    figures.push(ownFigure(`filter, ${condition}`, articles, 'ms', ...filtered));
  }
  return figures;
}

interface Clicks {
  readonly browser: Browser;
  readonly url: string;
  readonly condition: Condition;
  readonly runs: number;
  /** The first of these is clicked on. */
  readonly link: string;
  /** Must be on the page then, under a heading that says what the link said. */
  readonly shown: string;
}

async function clickOften(clicks: Clicks): Promise<[samples: number[], note?: string]> {
  const samples: number[] = [];
  try {
    for (let run = 0; run < clicks.runs; run += 1) samples.push(await clickOnce(clicks));
    return [samples];
  } catch (error) {
    return [samples, String(error).replace(/\n.*/su, '')];
  }
}

async function clickOnce({ browser, url, condition, link, shown }: Clicks): Promise<number> {
  const { page, close } = await openVisit(browser, url, condition, installFrameProbe);
  try {
    const target = page.locator(link).first();
    await target.scrollIntoViewIfNeeded();
    const { path, heading } = await target.evaluate((element) => ({
      path: (element as HTMLAnchorElement).pathname,
      heading: element.textContent.trim(),
    }));
    await page.waitForTimeout(200);
    return await timeAct(page, { from: 'click', path, heading, selector: shown }, () =>
      target.click({ noWaitAfter: true }),
    );
  } finally {
    await close();
  }
}
