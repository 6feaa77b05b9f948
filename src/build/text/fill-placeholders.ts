/**
 * Puts each value in the first place of its name in index.html. Throws where a place is not there: a site would be built
 * that looks whole and asks for what no host has.
 */
export function fillPlaceholders(html: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((filled, [placeholder, value]) => {
    if (!filled.includes(placeholder)) throw new Error(`index.html has no ${placeholder}`);
    return filled.replace(placeholder, () => value);
  }, html);
}
