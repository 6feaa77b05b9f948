import { useEffect, useRef, useState } from 'react';
import type { BarRange } from './bar-range.ts';

/** Milliseconds without a move after which the range is chosen. */
const delayMs = 150;

/** A range of bars that is being dragged: shown at once, chosen when the pointer pauses or is released. */
export interface DragRange {
  /** The range to show. Null unless one is being dragged, or was chosen and its list is still loading. */
  readonly range: BarRange | null;
  /** Starts a gesture: the first range it chooses is a new entry of the history, later ones replace it. */
  readonly begin: () => void;
  readonly move: (range: BarRange) => void;
  /** Chooses the current range at once. */
  readonly end: () => void;
  /** Discards a range that is not chosen yet. */
  readonly cancel: () => void;
}

/**
 * Calls `choose` with each chosen range, and with whether the same gesture has chosen one before, which this one replaces.
 * `shownKey` identifies the list that is shown: when it changes, the chosen range has loaded.
 */
export function useDragRange(choose: (range: BarRange, isRepeated: boolean) => void, shownKey: string): DragRange {
  const [dragged, setDragged] = useState<{ readonly range: BarRange; readonly isMoving: boolean } | null>(null);
  const [lastKey, setLastKey] = useState(shownKey);
  const hasChosen = useRef(false);
  const pending = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly end: () => void } | null>(null);
  if (lastKey !== shownKey) {
    setLastKey(shownKey);
    // While the pointer moves on, a newer range is shown already.
    if (dragged?.isMoving === false) setDragged(null);
  }
  const stopWaiting = () => {
    clearTimeout(pending.current?.timer);
    pending.current = null;
  };
  useEffect(() => () => clearTimeout(pending.current?.timer), []);
  return {
    range: dragged?.range ?? null,
    begin: () => {
      hasChosen.current = false;
    },
    move: (range) => {
      setDragged({ range, isMoving: true });
      stopWaiting();
      const end = () => {
        stopWaiting();
        setDragged({ range, isMoving: false });
        choose(range, hasChosen.current);
        hasChosen.current = true;
      };
      pending.current = { timer: setTimeout(end, delayMs), end };
    },
    end: () => pending.current?.end(),
    cancel: () => {
      stopWaiting();
      setDragged(null);
    },
  };
}
