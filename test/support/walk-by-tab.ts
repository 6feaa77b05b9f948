import type { Page } from 'playwright-core';

/** What stands under the focus of a reader who goes through a page by Tab. */
export interface TabStop {
  /** Its text, or what else tells which it is. */
  readonly what: string;
  /** Whether some of it is in sight, with nothing before it (WCAG 2.4.11), and whether all of it is (2.4.12). */
  readonly isSeen: boolean;
  readonly isSeenWhole: boolean;
}

/** Presses Tab until the page is through, or `most` times: every stop in its order. Throws where the focus gets lost on the way. */
export async function walkByTab(page: Page, most = 400): Promise<TabStop[]> {
  const stops: TabStop[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readStop);
    if (stop === null || stop.isFirst) {
      if (stops.length > 0) return stops;
      if (stop === null) throw new Error('the first Tab led nowhere');
    }
    stops.push(stop);
  }
  return stops;
}

/** Runs in the page. Null where nothing has the focus: at the end of the page. */
function readStop(): (TabStop & { readonly isFirst: boolean }) | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const isFirst = element.matches('[href="#main"]');
  const isOfIt = (found: Element | null) =>
    found !== null &&
    (element.contains(found) || found.contains(element) || found.closest('label')?.contains(element) === true);
  const seen = [...element.getClientRects()].flatMap(({ left, top, right, bottom }) =>
    [left + 2, (left + right) / 2, right - 2].flatMap((x) =>
      [top + 2, (top + bottom) / 2, bottom - 2].map((y) => isOfIt(document.elementFromPoint(x, y))),
    ),
  );
  return {
    isFirst,
    what: element.textContent.trim().slice(0, 60) || element.outerHTML.slice(0, 100),
    isSeen: seen.includes(true),
    isSeenWhole: seen.length > 0 && !seen.includes(false),
  };
}
