import type { Page } from 'playwright-core';

/** What the browser calls layout shift, added up over all documents of a visit. Scrolling explains none. */
export interface LayoutShifts {
  readonly all: number;
  /** Without those that follow a press or a key at once. */
  readonly unprompted: number;
  /** What moved, for who reads that a test failed. */
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

/** Adds up layout shifts from the first frame on: for a visit's `before`. */
export function watchShifts(): void {
  const shifts: { all: number; unprompted: number; moved: string[] } = JSON.parse(
    sessionStorage.getItem('shifts') ?? '{"all":0,"unprompted":0,"moved":[]}',
  );
  const boxOf = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ');
  const keep = () => sessionStorage.setItem('shifts', JSON.stringify(shifts));
  keep();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as LayoutShift[]) {
      shifts.all += entry.value;
      for (const { node, previousRect, currentRect } of entry.sources) {
        const name =
          node instanceof Element ? `${node.tagName}.${node.getAttribute('class')}` : (node?.nodeName ?? '?');
        shifts.moved.push(`${location.pathname} ${name}: ${boxOf(previousRect)} to ${boxOf(currentRect)}`);
      }
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
