import { setTimeout as wait } from 'node:timers/promises';

/** The commands that every driven browser supports: what WebDriver and WebDriver BiDi have in common. */
export interface Driver {
  /** Opens an address; resolves when it is loaded. */
  readonly open: (address: string) => Promise<void>;
  /** Evaluates an expression in the page, which must give a string. Rejects with the page's error. */
  readonly evaluate: (expression: string) => Promise<string>;
  /** Input actions, the same in both protocols (https://www.w3.org/TR/webdriver2/#actions). */
  readonly perform: (devices: readonly object[]) => Promise<void>;
  /** The visible part of the page as a PNG in base 64. */
  readonly photograph: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** A page in a driven browser. Functions run in the page, so they may use only their arguments. */
export interface DrivenPage extends Pick<Driver, 'open' | 'photograph' | 'close'> {
  readonly run: <Args extends readonly unknown[], Answer>(
    fn: (...args: Args) => Answer,
    ...args: Args
  ) => Promise<Answer>;
  /** Waits until the function returns true. */
  readonly until: <Args extends readonly unknown[]>(
    condition: (...args: Args) => boolean,
    ...args: Args
  ) => Promise<void>;
  /** Clicks the middle of the element that `find` returns, as soon as it exists. */
  readonly click: (find: () => Element | null | undefined) => Promise<void>;
  readonly type: (words: string) => Promise<void>;
}

/** Timeout of `until`, for the slowest machine. */
const timeoutMs = 60_000;

/** Wraps a driver of a browser with the commands that tests use. */
export function drivePage({ evaluate, perform, ...driver }: Driver): DrivenPage {
  const compute = async (expression: string) => JSON.parse(await evaluate(`JSON.stringify([${expression}])`))[0];
  const call = (fn: unknown, args: readonly unknown[] = []) => `(${String(fn)})(...${JSON.stringify(args)})`;
  const waitFor = async (expression: string) => {
    for (const start = Date.now(); ; await wait(50)) {
      const value = await compute(expression);
      if (value !== null && value !== false) return value;
      if (Date.now() - start < timeoutMs) continue;
      throw new Error(
        `${expression} did not come. There is: ${await evaluate('location.href + document.body.innerText')}`,
      );
    }
  };
  return {
    ...driver,
    run: (fn, ...args) => compute(call(fn, args)),
    until: (condition, ...args) => waitFor(call(condition, args)),
    click: async (find) => {
      const position = await waitFor(`(${String(middleOf)})(${call(find)})`);
      const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
      const actions = [{ type: 'pointerMove', ...position }, ...press];
      await perform([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
    },
    type: async (words) => {
      const press = (value: string) => ['keyDown', 'keyUp'].map((type) => ({ type, value }));
      await perform([{ type: 'key', id: 'keyboard', actions: [...words].flatMap(press) }]);
    },
  };
}

/** Runs in the page. */
function middleOf(element: Element | null | undefined) {
  if (element == null) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}
