import { setTimeout as wait } from 'node:timers/promises';

/** What every driven browser can do, and all that tests ask of one: what WebDriver and WebDriver BiDi have in common. */
export interface Driver {
  /** Opens an address; comes back when it has loaded. */
  readonly open: (address: string) => Promise<void>;
  /** What an expression comes to in the page, which has to be text. Rejects with what the page threw. */
  readonly evaluate: (expression: string) => Promise<string>;
  /** Input as from a device; both protocols spell it alike (https://www.w3.org/TR/webdriver2/#actions). */
  readonly perform: (devices: readonly object[]) => Promise<void>;
  /** What stands in sight, as the bytes of a PNG in base 64. */
  readonly photograph: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** A page in a driven browser. Functions run in the page: they know their arguments and nothing of the test. */
export interface DrivenPage extends Pick<Driver, 'open' | 'photograph' | 'close'> {
  readonly run: <Args extends readonly unknown[], Answer>(
    what: (...args: Args) => Answer,
    ...args: Args
  ) => Promise<Answer>;
  /** Waits until it is so. */
  readonly until: <Args extends readonly unknown[]>(isSo: (...args: Args) => boolean, ...args: Args) => Promise<void>;
  /** Presses the mouse's button in the middle of what it finds, as soon as it is there. */
  readonly click: (find: () => Element | null | undefined) => Promise<void>;
  readonly type: (words: string) => Promise<void>;
}

/** When `until` gives up and says what stands there instead: for the slowest machine, not a promise. */
const longestMs = 60_000;

export function drivePage({ evaluate, perform, ...driver }: Driver): DrivenPage {
  const compute = async (what: string) => JSON.parse(await evaluate(`JSON.stringify([${what}])`))[0];
  const call = (what: unknown, args: readonly unknown[] = []) => `(${String(what)})(...${JSON.stringify(args)})`;
  const awaitAnswer = async (what: string) => {
    for (const since = Date.now(); ; await wait(50)) {
      const answer = await compute(what);
      if (answer !== null && answer !== false) return answer;
      if (Date.now() - since < longestMs) continue;
      throw new Error(`${what} did not come. There is: ${await evaluate('location.href + document.body.innerText')}`);
    }
  };
  return {
    ...driver,
    run: (what, ...args) => compute(call(what, args)),
    until: (isSo, ...args) => awaitAnswer(call(isSo, args)),
    click: async (find) => {
      const place = await awaitAnswer(`(${String(middleOf)})(${call(find)})`);
      const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
      const actions = [{ type: 'pointerMove', ...place }, ...press];
      await perform([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
    },
    type: async (words) => {
      const press = (value: string) => ['keyDown', 'keyUp'].map((type) => ({ type, value }));
      await perform([{ type: 'key', id: 'keyboard', actions: [...words].flatMap(press) }]);
    },
  };
}

/** Runs in the page, as the functions of tests do. */
function middleOf(element: Element | null | undefined) {
  if (element == null) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}
