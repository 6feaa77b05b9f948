/** Names where <ScrollRestoration> keeps how far the entries of the history were scrolled, as JSON in the session storage. */
export const scrollPlacesKey = 'scroll-places';

/** How far an entry was scrolled when it was left; null where that is not known. */
export function readScrollPlace(entryKey: unknown): number | null {
  try {
    const places = JSON.parse(sessionStorage.getItem(scrollPlacesKey) ?? '{}') as Readonly<Record<string, number>>;
    return places[String(entryKey)] ?? null;
  } catch {
    // The storage may be forbidden; the page is then shown from its top.
    return null;
  }
}
