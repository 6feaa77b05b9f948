import type { Page } from 'playwright-core';

/** What must be on the screen for an act to be done. */
export interface Wanted {
  /** Counting begins with the last event of this type. */
  readonly from: 'click' | 'keydown';
  readonly path: string;
  /** Stands in the page's heading. */
  readonly heading?: string;
  /** The `q` of the address. */
  readonly query?: string;
  /** Is in the page. */
  readonly selector: string;
  /** What `selector` finds first must not be this any more. */
  readonly not?: string | null;
}

interface Probe {
  wanted: Wanted | null;
  startedAt: number;
  paintedAt: number;
}

/**
 * Runs in the page. From the event's own time, when the finger or key went down, to the task after the first frame in
 * which all that is wanted is in the page: that frame has been painted.
 */
export function installFrameProbe(): void {
  const probe: Probe = { wanted: null, startedAt: 0, paintedAt: 0 };
  Object.assign(window, { probe });
  const isThere = ({ path, heading = '', query, selector, not }: Wanted) =>
    location.pathname === path &&
    (query === undefined || new URLSearchParams(location.search).get('q') === query) &&
    [...document.querySelectorAll('h1')].some(({ textContent }) => textContent.includes(heading)) &&
    (document.querySelector(selector)?.textContent ?? not) !== not;
  const channel = new MessageChannel();
  channel.port1.addEventListener('message', () => {
    if (probe.paintedAt === 0) probe.paintedAt = performance.now();
  });
  channel.port1.start();
  const look = () => {
    if (probe.wanted === null || probe.paintedAt > 0) return;
    if (probe.startedAt > 0 && isThere(probe.wanted)) channel.port2.postMessage(0);
    else requestAnimationFrame(look);
  };
  const begin = (event: Event) => {
    if (probe.wanted?.from !== event.type || probe.paintedAt > 0) return;
    if (probe.startedAt === 0) requestAnimationFrame(look);
    probe.startedAt = event.timeStamp;
  };
  for (const type of ['click', 'keydown']) addEventListener(type, begin, true);
}

/** Does the act and gives the milliseconds until what is wanted was painted. Rejects where it is not after 20 s. */
export async function timeAct(page: Page, wanted: Wanted, act: () => Promise<void>): Promise<number> {
  await page.evaluate((want) => {
    Object.assign((window as unknown as { probe: Probe }).probe, { wanted: want, startedAt: 0, paintedAt: 0 });
  }, wanted);
  await act();
  const isPainted = () => (window as unknown as { probe?: Probe }).probe?.paintedAt !== 0;
  await page.waitForFunction(isPainted, null, { polling: 30 });
  return page.evaluate(() => {
    const { probe } = window as unknown as { probe?: Probe };
    if (probe === undefined) throw new Error('the document was loaded anew');
    return probe.paintedAt - probe.startedAt;
  });
}
