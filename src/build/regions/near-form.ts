import type { Form } from './gazetteer.ts';
import { gazetteer } from './gazetteer.ts';
import { knownCity } from './story-evidence.ts';

/** Shorter names are a slip away from too many others ("Lima", "Lille"). */
const leastLetters = 6;

/**
 * The well-known city that a misprint is one slip away from ("ALTANTA", "WASINGTON"): a letter more, less or other, or two
 * changed over. Null where there is none or more than one. For datelines only, which hold nothing but places.
 */
export function nearForm(keys: readonly string[]): Form | null {
  const printed = keys.join(' ');
  if (printed.length < leastLetters) return null;
  const near = wellKnown().filter(([name]) => isOneSlip(name, printed));
  return near.length === 1 ? (near[0]?.[1] ?? null) : null;
}

let known: readonly (readonly [name: string, form: Form])[] | null = null;

function wellKnown(): NonNullable<typeof known> {
  known ??= [...gazetteer.values()]
    .flat()
    .filter(({ entries }) =>
      entries.some(({ rule, people }) => rule === 'capital' || (rule === 'city' && people >= knownCity)),
    )
    .map((form) => [form.keys.join(' '), form] as const)
    .filter(([name]) => name.length >= leastLetters);
  return known;
}

function isOneSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
