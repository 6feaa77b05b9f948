/**
 * The language that most articles of a folder are surely in; `otherwise` where that is known of none. Articles whose own
 * language is not sure (null) have it.
 */
export function usualLanguage(found: Iterable<string | null>, otherwise: string): string {
  const counts = new Map<string, number>();
  for (const language of found) if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  // Of equally many the first by its code, so that the order of files does not matter.
  const [first] = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? otherwise;
}
