/**
 * Replaces the first occurrence of each placeholder in index.html by its value. Throws where one is missing: the site would
 * look whole and request files that do not exist.
 */
export function fillPlaceholders(html: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((filled, [placeholder, value]) => {
    if (!filled.includes(placeholder)) throw new Error(`index.html has no ${placeholder}`);
    return filled.replace(placeholder, () => value);
  }, html);
}
