import { useEffect, useState } from 'react';

/** Long enough to cover the pauses between letters, short enough not to be noticed. */
const defaultMs = 500;

/**
 * The value after it has not changed for `ms`; until then the previous one, at first null. For what is expensive or
 * announced to screen readers.
 */
export function useDebouncedValue<Value>(value: Value, ms = defaultMs): Value | null {
  const [debounced, setDebounced] = useState<Value | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setDebounced(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return debounced;
}
