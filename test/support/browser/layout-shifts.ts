import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Layout shift scores, summed over all documents of a visit. */
export interface LayoutShifts {
  readonly all: number;
  /** Without shifts right after user input. */
  readonly unprompted: number;
  /** The elements that moved, for the message of a failed test. */
  readonly moved: readonly string[];
}

/** https://wicg.github.io/layout-instability/#sec-layout-shift */
interface LayoutShift {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** Sums layout shifts from the first frame on. Runs in the page: pass it as a visit's `before`. */
export function watchShifts(): void {
  const shifts: { all: number; unprompted: number; moved: string[] } = JSON.parse(
    sessionStorage.getItem('shifts') ?? '{"all":0,"unprompted":0,"moved":[]}',
  );
  const boxOf = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ');
  const store = () => sessionStorage.setItem('shifts', JSON.stringify(shifts));
  store();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as LayoutShift[]) {
      shifts.all += entry.value;
      for (const { node, previousRect, currentRect } of entry.sources) {
        const name =
          node instanceof Element ? `${node.tagName}.${node.getAttribute('class')}` : (node?.nodeName ?? '?');
        const when = entry.hadRecentInput ? 'after input, ' : '';
        shifts.moved.push(`${when}${location.pathname} ${name}: ${boxOf(previousRect)} to ${boxOf(currentRect)}`);
      }
      if (!entry.hadRecentInput) shifts.unprompted += entry.value;
    }
    store();
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Fails, naming what moved, where more moved than anyone sees. */
export async function expectStill(page: Page, which: 'all' | 'unprompted'): Promise<void> {
  const { [which]: score, moved } = await shiftsOf(page);
  expect(score, moved.join('\n')).toBeLessThanOrEqual(0.002);
}

/** The shifts so far. Rejects where `watchShifts` does not run. */
export async function shiftsOf(page: Page): Promise<LayoutShifts> {
  const shifts = await page.evaluate(() => sessionStorage.getItem('shifts'));
  if (shifts === null) throw new Error('layout shifts are not watched');
  return JSON.parse(shifts) as LayoutShifts;
}
