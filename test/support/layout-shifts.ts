import type { Page } from 'playwright-core';

/** What the browser calls layout shift, added up over all documents of a visit. Scrolling explains none. */
export interface LayoutShifts {
  readonly all: number;
  /** Without those that follow a press or a key at once. */
  readonly unprompted: number;
}

/** Adds up layout shifts from the first frame on: for a visit's `before`. */
export function watchShifts(): void {
  const shifts: { all: number; unprompted: number } = JSON.parse(
    sessionStorage.getItem('shifts') ?? '{"all":0,"unprompted":0}',
  );
  const keep = () => sessionStorage.setItem('shifts', JSON.stringify(shifts));
  keep();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]) {
      shifts.all += entry.value;
      if (!entry.hadRecentInput) shifts.unprompted += entry.value;
    }
    keep();
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The shifts so far. Rejects where nobody watches. */
export async function shiftsOf(page: Page): Promise<LayoutShifts> {
  const shifts = await page.evaluate(() => sessionStorage.getItem('shifts'));
  if (shifts === null) throw new Error('nobody watches for layout shifts');
  return JSON.parse(shifts) as LayoutShifts;
}
