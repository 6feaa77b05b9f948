import type { Page } from 'playwright-core';

/** An element that has the focus while a reader tabs through a page. */
export interface TabStop {
  /** Its text, or else its HTML. */
  readonly what: string;
  /** Whether part of it is visible and uncovered (WCAG 2.4.11), and whether all of it is (2.4.12). */
  readonly isSeen: boolean;
  readonly isSeenWhole: boolean;
}

/**
 * Presses Tab from the skip link to the end of the page, at most `limit` times. Returns the stops after the skip link,
 * in order.
 */
export async function walkByTab(page: Page, limit = 400): Promise<TabStop[]> {
  const stops: TabStop[] = [];
  await page.locator('.skip-link').focus();
  for (let press = 0; press < limit; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readStop);
    if (stop === null) break;
    stops.push(stop);
  }
  return stops;
}

/** Runs in the page. Null where nothing has the focus, at the end of the page. */
function readStop(): TabStop | null {
  const element = document.activeElement;
  if (element === null || element === document.body || element.matches('.skip-link')) return null;
  const belongsToIt = (found: Element | null) =>
    found !== null &&
    (element.contains(found) || found.contains(element) || found.closest('label')?.contains(element) === true);
  const visible = [...element.getClientRects()].flatMap(({ left, top, right, bottom }) =>
    [left + 2, (left + right) / 2, right - 2].flatMap((x) =>
      [top + 2, (top + bottom) / 2, bottom - 2].map((y) => belongsToIt(document.elementFromPoint(x, y))),
    ),
  );
  // Only the thumb of a range input receives the pointer.
  const isRange = element.matches('[type=range]');
  return {
    what: element.textContent.trim().slice(0, 60) || element.outerHTML.slice(0, 100),
    isSeen: visible.includes(true),
    isSeenWhole: isRange ? visible.includes(true) : visible.length > 0 && !visible.includes(false),
  };
}
