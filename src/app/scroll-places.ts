import { scrollPlacesKey } from 'virtual:device-keys';

/**
 * How far an entry was scrolled when it was left, as <ScrollRestoration> keeps it; null where that is not known.
 */
export function readScrollPlace(entryKey: unknown): number | null {
  try {
    const places = JSON.parse(sessionStorage.getItem(scrollPlacesKey) ?? '{}') as Readonly<Record<string, number>>;
    return places[String(entryKey)] ?? null;
  } catch {
    // The storage may be forbidden; the page is then shown from its top.
    return null;
  }
}
