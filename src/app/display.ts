import { displayKey } from 'virtual:device-keys';
import { locale } from 'virtual:language';
import { say } from './say.ts';

const percent = new Intl.NumberFormat(locale, { style: 'percent' });

/**
 * What a reader can set. What is set stands as words in an attribute of <html>, which styles/display.css answers: a
 * word that it does not know changes nothing. Each word belongs to one setting; no word is how the site comes.
 */
export const displaySettings = [
  {
    name: 'theme',
    label: say('theme'),
    values: [
      ['', say('as-device')],
      ['light', say('light')],
      ['dark', say('dark')],
    ],
  },
  {
    name: 'face',
    label: say('typeface'),
    values: [
      ['', 'Newsreader'],
      ['sans', say('sans-serif')],
      ['sans-dyslexic', 'OpenDyslexic'],
    ],
  },
  {
    name: 'size',
    label: say('text-size'),
    values: [
      ['90%', percent.format(0.9)],
      ['', percent.format(1)],
      ['115%', percent.format(1.15)],
      ['130%', percent.format(1.3)],
      ['150%', percent.format(1.5)],
      ['200%', percent.format(2.0)],
    ],
  },
  {
    name: 'spacing',
    label: say('line-spacing'),
    values: [
      ['close', say('spacing-close')],
      ['', say('usual')],
      ['open', say('spacing-open')],
    ],
  },
  {
    name: 'measure',
    label: say('line-length'),
    values: [
      ['short', say('length-short')],
      ['', say('usual')],
      ['long', say('length-long')],
    ],
  },
] as const satisfies readonly DisplaySetting[];

export interface DisplaySetting {
  readonly name: string;
  readonly label: string;
  readonly values: readonly (readonly [word: string, label: string])[];
}

export type Display = Readonly<Record<(typeof displaySettings)[number]['name'], string>>;

/** Reads each setting out of such a list; whatever else stands in it is passed over. */
export function readDisplay(list: string): Display {
  const settings: readonly DisplaySetting[] = displaySettings;
  const read = settings.map(({ name, values }) => [
    name,
    values.find(([word]) => list.includes(`"${word}"`))?.[0] ?? '',
  ]);
  return Object.fromEntries(read) as Display;
}

/** How the site comes. */
export const plainDisplay = readDisplay('');

/** What the page shows. */
export const shownDisplay = () => readDisplay(document.documentElement.dataset['display'] ?? '');

/** Shows the page so, and keeps it on the device; where the storage is full or forbidden it holds for this visit. */
export function setDisplay(display: Display): void {
  const words = Object.values(display).filter((word) => word !== '');
  const list = JSON.stringify(words);
  document.documentElement.dataset['display'] = list;
  try {
    if (words.length === 0) localStorage.removeItem(displayKey);
    else localStorage.setItem(displayKey, list);
  } catch {
    // The page has it already.
  }
}

/** Shows what another tab has set, where the storage tells of that. */
export function followDisplay({ key, newValue }: StorageEvent): void {
  if (key === displayKey || key === null) document.documentElement.dataset['display'] = newValue ?? '';
}
