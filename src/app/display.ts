import { displayKey } from 'virtual:device-keys';
import { locale } from 'virtual:language';
import { say } from './say.ts';

const percent = new Intl.NumberFormat(locale, { style: 'percent' });

/**
 * What a reader can set. Each setting is an attribute of <html> (`data-theme="dark"`), which styles/display.css answers;
 * the empty value is how the site comes. No two settings share a value: storage holds the chosen values as one JSON list,
 * `["dark","130%"]`. The script in index.html sets the attributes from it before the first paint, so it lists the values
 * too.
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
  readonly values: readonly (readonly [value: string, label: string])[];
}

export type Display = Readonly<Record<(typeof displaySettings)[number]['name'], string>>;

/** Reads what is stored. A value that no setting has is ignored, and so is a text that is not a JSON list. */
export function readDisplay(stored: string): Display {
  let values: unknown;
  try {
    values = JSON.parse(stored);
  } catch {
    // Damaged: the site is shown as it comes.
  }
  return chooseValues((_, value) => Array.isArray(values) && values.includes(value));
}

function chooseValues(isChosen: (name: string, value: string) => boolean): Display {
  const settings: readonly DisplaySetting[] = displaySettings;
  const chosen = settings.map(({ name, values }) => [name, values.find(([value]) => isChosen(name, value))?.[0] ?? '']);
  return Object.fromEntries(chosen) as Display;
}

/** How the site comes. */
export const plainDisplay = readDisplay('[]');

/** What the page shows. */
export const shownDisplay = () => chooseValues((name, value) => document.documentElement.dataset[name] === value);

const show = (display: Display) => Object.assign(document.documentElement.dataset, display);

/** Shows the page so, and stores it on the device; where the storage is full or forbidden it holds for this visit. */
export function setDisplay(display: Display): void {
  show(display);
  const values = Object.values(display).filter((value) => value !== '');
  try {
    if (values.length === 0) localStorage.removeItem(displayKey);
    else localStorage.setItem(displayKey, JSON.stringify(values));
  } catch {
    // The page has it already.
  }
}

/** Shows what another tab has set; to be called with every `storage` event. */
export function followDisplay({ key, newValue }: StorageEvent): void {
  if (key === displayKey || key === null) show(readDisplay(newValue ?? '[]'));
}
