import { startTransition, useEffect, useState } from 'react';

/**
 * The value as it was at the last paint, `first` before there was one: what is drawn from it does not delay that paint.
 * (useDeferredValue defers nothing here: the router renders every navigation as a transition.)
 */
export function useValueAfterPaint<Value>(value: Value, first: Value): Value {
  const [later, setLater] = useState(first);
  useEffect(() => startTransition(() => setLater(value)), [value]);
  return later;
}
