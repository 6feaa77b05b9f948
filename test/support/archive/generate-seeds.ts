import type { SeedFiles } from './seed-files.ts';

/** Country and its capital as a dateline prints it: enough for every world region and for ties. */
const places = [
  ['Kenya', 'NAIROBI'],
  ['Peru', 'LIMA'],
  ['Norway', 'OSLO'],
  ['Japan', 'TOKYO'],
  ['Canada', 'OTTAWA'],
  ['Fiji', 'SUVA'],
  ['Syria', 'DAMASCUS'],
  ['Indonesia', 'JAKARTA'],
  ['Ghana', 'ACCRA'],
  ['Chile', 'SANTIAGO'],
  ['Portugal', 'LISBON'],
  ['Iran', 'TEHRAN'],
  ['Vietnam', 'HANOI'],
  ['Uganda', 'KAMPALA'],
  ['Poland', 'WARSAW'],
  ['Cuba', 'HAVANA'],
] as const;
const who = ['Ferry Crews', 'Orchard Keepers', 'Bell Founders', 'Tram Drivers', 'Lighthouse Staff', 'Seed Growers'];
const what = ['Mend', 'Count', 'Paint', 'Open', 'Measure', 'Celebrate'];
const which = ['the Old Jetty', 'a Thousand Lanterns', 'the Winter Market', 'New Footpaths', 'the Long Bridge'];
const tags = ['harbours', 'gardens', 'railways', 'festivals', 'weather'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'];

/**
 * Generates an archive of `count` stories, always the same: from nine months of several years, many countries and tags;
 * some undated, some without a dateline, some that state no place. Where it `hasOwnersFacts`, some state their authors and
 * when they were published.
 */
export function generateSeeds(count: number, hasOwnersFacts = false): SeedFiles {
  const files: Record<string, string> = {};
  for (let at = 0; at < count; at += 1) {
    const name = `generated-${String(at).padStart(4, '0')}`;
    files[`${name}.txt`] = storyText(at);
    const chosen = tags.filter((_, tag) => at % (tag + 2) === 1);
    const sidecar = [
      ...(chosen.length > 0 ? [`tags: [${chosen.join(', ')}]`] : []),
      ...(hasOwnersFacts ? ownersFacts(at) : []),
    ];
    if (sidecar.length > 0) files[`${name}.yaml`] = `${sidecar.join('\n')}\n`;
  }
  return files;
}

function ownersFacts(at: number): readonly string[] {
  const names = [
    'Jane Doe',
    'JANE DOE',
    '[José Roe, Jane Doe]',
    '[jose roe]',
    '{name: Mary Major, url: https://example.org/}',
  ];
  const day = `201${7 + (at % 4)}-0${1 + (at % 9)}-${11 + (at % 12)}`;
  return [
    ...(at % 3 === 0 ? [`byline: ${pick(names, at)}`] : []),
    ...(at % 4 === 2 ? [`published: ${day}${at % 8 === 2 ? 'T09:30+07:00' : ''}`] : []),
  ];
}

function storyText(at: number): string {
  const [country, capital] = pick(places, at * 7 + Math.floor(at / 16));
  const [second, otherCapital] = pick(places, at * 5 + 3);
  const isNowhere = at % 13 === 5;
  const where = isNowhere ? 'Town' : country;
  const crew = pick(who, at * 3);
  const headline = `${crew} ${pick(what, at)} ${pick(which, at * 2 + Math.floor(at / 5))} in ${where}`;
  const dateline = at % 7 === 3 || isNowhere ? '' : `${at % 6 === 1 ? otherCapital : capital}, NNC - `;
  const lower = crew.toLowerCase();
  return [
    clockLine(at),
    headline,
    `${dateline}The ${lower} of ${where} began their work on the first dry morning of story number ${at}, and said it would take a week.`,
    `People in ${where} brought tea and advice. The ${lower} took the tea.`,
    at % 3 === 0 && !isNowhere
      ? `Visitors from ${second} came to watch. ${second} has no such custom, one of them said, but ${second} may yet begin.`
      : 'Nobody was in a hurry, and nothing was spilled.',
    `The work goes on in ${where} until the last plank lies straight.`,
  ].join('\n\n');
}

function clockLine(at: number): string {
  if (at % 11 === 10) return 'Undated';
  const date = `${1 + ((at * 3) % 28)} ${pick(months, at * 5)} ${2017 + (at % 5)}`;
  return at % 4 === 0
    ? date
    : `${date} | ${String(6 + (at % 16)).padStart(2, '0')}:${String((at * 7) % 60).padStart(2, '0')} WIB`;
}

function pick<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
