/** Hears of the document's events of these types before anything else does. Gives the way to stop. */
export function onEvents(types: readonly string[], listen: (event: Event) => void): () => void {
  const stop = new AbortController();
  for (const type of types)
    document.addEventListener(type, listen, {
      capture: true,
      passive: true,
      signal: stop.signal,
    });
  return () => stop.abort();
}
