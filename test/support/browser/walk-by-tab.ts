import type { Page } from 'playwright-core';

/** What stands under the focus of a reader who goes through a page by Tab. */
export interface TabStop {
  /** Its text, or what else tells which it is. */
  readonly what: string;
  /** Whether some of it is in sight, with nothing before it (WCAG 2.4.11), and whether all of it is (2.4.12). */
  readonly isSeen: boolean;
  readonly isSeenWhole: boolean;
}

/** Presses Tab from the head of a page to its end, or `most` times: every stop behind the skip link in its order. */
export async function walkByTab(page: Page, most = 400): Promise<TabStop[]> {
  const stops: TabStop[] = [];
  await page.locator('.skip-link').focus();
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readStop);
    if (stop === null) break;
    stops.push(stop);
  }
  return stops;
}

/** Runs in the page. Null where nothing has the focus: at the end of the page. */
function readStop(): TabStop | null {
  const element = document.activeElement;
  if (element === null || element === document.body || element.matches('.skip-link')) return null;
  const isOfIt = (found: Element | null) =>
    found !== null &&
    (element.contains(found) || found.contains(element) || found.closest('label')?.contains(element) === true);
  const seen = [...element.getClientRects()].flatMap(({ left, top, right, bottom }) =>
    [left + 2, (left + right) / 2, right - 2].flatMap((x) =>
      [top + 2, (top + bottom) / 2, bottom - 2].map((y) => isOfIt(document.elementFromPoint(x, y))),
    ),
  );
  // Of a slider whose handle alone takes the pointer, the rest is seen through.
  const isRange = element.matches('[type=range]');
  return {
    what: element.textContent.trim().slice(0, 60) || element.outerHTML.slice(0, 100),
    isSeen: seen.includes(true),
    isSeenWhole: isRange ? seen.includes(true) : seen.length > 0 && !seen.includes(false),
  };
}
