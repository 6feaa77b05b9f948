import { useEffect, useState } from 'react';

/** Long enough that letters typed one after the other are one act, short enough that nobody waits for what follows. */
const restMs = 500;

/**
 * The value once it has rested for so long; until then the one before, at first null. What is dear, or is read aloud,
 * follows this one.
 */
export function useDebouncedValue<Value>(value: Value, ms = restMs): Value | null {
  const [rested, setRested] = useState<Value | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return rested;
}
