import { startTransition, useEffect, useState } from 'react';

/** The value as of the last paint, `first` before any: what is rendered from it does not delay the next paint. */
export function useValueAfterPaint<Value>(value: Value, first: Value): Value {
  const [painted, setPainted] = useState(first);
  useEffect(() => startTransition(() => setPainted(value)), [value]);
  return painted;
}
