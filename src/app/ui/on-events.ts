/** Hears of the document's events of these types before anything else does. Gives the way to stop. */
export function onEvents(types: readonly string[], listen: (event: Event) => void): () => void {
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  for (const type of types) document.addEventListener(type, listen, options);
  return () => stop.abort();
}
