import { useEffect, useRef, useState } from 'react';
import type { BarSpan } from './bar-range.ts';

/** The list follows a hand when it has rested so long. */
const restMs = 150;

/** A span of time while a hand moves it: shown at once, chosen when the hand rests or lets go. */
export interface DragRange {
  /** Null while nothing is moved, and nothing that was chosen is on its way. */
  readonly held: BarSpan | null;
  /** A new gesture begins: what it chooses first is a step of its own in the history. */
  readonly begin: () => void;
  readonly move: (span: BarSpan) => void;
  readonly letGo: () => void;
  readonly cancel: () => void;
}

/**
 * `choose` is told of a span, and whether one of the same gesture was chosen before it: that one is to be replaced.
 * `settled` names the view that is shown; when it changes, what was chosen is there.
 */
export function useDragRange(choose: (span: BarSpan, isAgain: boolean) => void, settled: string): DragRange {
  const [held, setHeld] = useState<{ readonly span: BarSpan; readonly isMoving: boolean } | null>(null);
  const [shown, setShown] = useState(settled);
  const hasChosen = useRef(false);
  const waiting = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly end: () => void } | null>(null);
  if (shown !== settled) {
    setShown(settled);
    // The hand may be further already.
    if (held?.isMoving === false) setHeld(null);
  }
  const stopWaiting = () => {
    clearTimeout(waiting.current?.timer);
    waiting.current = null;
  };
  useEffect(() => () => clearTimeout(waiting.current?.timer), []);
  return {
    held: held?.span ?? null,
    begin: () => {
      hasChosen.current = false;
    },
    move: (span) => {
      setHeld({ span, isMoving: true });
      stopWaiting();
      const end = () => {
        stopWaiting();
        setHeld({ span, isMoving: false });
        choose(span, hasChosen.current);
        hasChosen.current = true;
      };
      waiting.current = { timer: setTimeout(end, restMs), end };
    },
    letGo: () => waiting.current?.end(),
    cancel: () => {
      stopWaiting();
      setHeld(null);
    },
  };
}
