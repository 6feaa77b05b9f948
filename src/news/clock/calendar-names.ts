/**
 * Names of months and weekdays as news pages print them. English: CLDR 47, locale en, and abbreviations that agencies use
 * (Sept, Tues, Thurs). Indonesian: CLDR 47, locale id, with the older spellings Pebruari, Nopember, Jum'at and Ahad.
 */
const months = [
  'january jan januari',
  'february feb februari pebruari peb',
  'march mar maret mrt',
  'april apr',
  'may mei',
  'june jun juni',
  'july jul juli',
  'august aug agustus agu ags agt agust',
  'september sep sept',
  'october oct oktober okt',
  'november nov nopember nop',
  'december dec desember des',
];

const weekdays = [
  'sunday sun minggu min ahad',
  'monday mon senin sen',
  'tuesday tue tues selasa sel',
  'wednesday wed weds rabu rab',
  'thursday thu thur thurs kamis kam',
  'friday fri jumat jum',
  'saturday sat sabtu sab',
];

export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const monthByName = indexNames(months, 1);
const weekdayByName = indexNames(weekdays, 0);

/** The month of an English or Indonesian name or abbreviation, 1 to 12; null for any other text. Ignores case, points and apostrophes. */
export function monthOf(name: string): number | null {
  return monthByName.get(plain(name)) ?? null;
}

/** The same for weekdays, 0 (Sunday) to 6. */
export function weekdayOf(name: string): number | null {
  return weekdayByName.get(plain(name)) ?? null;
}

const plain = (name: string) => name.toLowerCase().replace(/['’.]/gu, '');

function indexNames(rows: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, at) => row.split(' ').map((name) => [name, at + first] as const)));
}
