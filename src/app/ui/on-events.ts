/**
 * Calls `listen` for the document's events of these types, in the capture phase. Returns the function that removes the
 * listeners.
 */
export function onEvents(types: readonly string[], listen: (event: Event) => void): () => void {
  const controller = new AbortController();
  const options = { capture: true, passive: true, signal: controller.signal };
  for (const type of types) document.addEventListener(type, listen, options);
  return () => controller.abort();
}
