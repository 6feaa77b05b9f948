import { useState } from 'react';

/**
 * What a button opens and closes, whose code is loaded when it is opened first: the loaded module while it is open. Where
 * it cannot be had nothing opens, and the next press tries again.
 */
export function useLoaded<Loaded extends object>(load: () => Promise<Loaded>) {
  const [loaded, setLoaded] = useState<Loaded>();
  const toggle = () =>
    void load().then(
      (now) => setLoaded((open) => (open ? undefined : now)),
      () => {},
    );
  return [loaded, toggle] as const;
}
