/**
 * Puts each value in the first place of its name in index.html. Throws where a place is not there: a site would be built
 * that looks whole and asks for what no host has.
 */
export function fillPlaceholders(html: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((filled, [place, value]) => {
    if (!filled.includes(place)) throw new Error(`index.html has no ${place}`);
    return filled.replace(place, () => value);
  }, html);
}
