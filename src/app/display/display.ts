import { displayKey } from 'virtual:device-keys';
import { locale } from 'virtual:language';
import { t } from '../languages/t.ts';

const percent = new Intl.NumberFormat(locale, { style: 'percent' });

/**
 * What a reader can set. No two settings share a value, and the empty one is how the site comes. Storage holds the chosen
 * values as a JSON list, `["dark","130%"]`; <html> has them as words, `data-display="dark 130%"`, which display/display.css
 * matches whole. The script in index.html makes one of the other before the first paint.
 */
export const displaySettings = [
  {
    name: 'theme',
    label: t('theme'),
    values: [
      ['', t('as-device')],
      ['light', t('light')],
      ['dark', t('dark')],
    ],
  },
  {
    name: 'face',
    label: t('typeface'),
    values: [
      ['', 'Newsreader'],
      ['sans', t('sans-serif')],
      ['sans-dyslexic', 'OpenDyslexic'],
    ],
  },
  {
    name: 'size',
    label: t('text-size'),
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
    label: t('line-spacing'),
    values: [
      ['close', t('spacing-close')],
      ['', t('usual')],
      ['open', t('spacing-open')],
    ],
  },
  {
    name: 'measure',
    label: t('line-length'),
    values: [
      ['short', t('length-short')],
      ['', t('usual')],
      ['long', t('length-long')],
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
  try {
    const values: unknown = JSON.parse(stored);
    return chooseValues(Array.isArray(values) ? values : []);
  } catch {
    return plainDisplay;
  }
}

function chooseValues(chosen: readonly unknown[]): Display {
  const settings: readonly DisplaySetting[] = displaySettings;
  const values = settings.map((setting) => [
    setting.name,
    setting.values.find(([value]) => chosen.includes(value))?.[0] ?? '',
  ]);
  return Object.fromEntries(values) as Display;
}

/** How the site comes. */
export const plainDisplay = chooseValues([]);

/** What the page shows. */
export const shownDisplay = () => chooseValues((document.documentElement.dataset['display'] ?? '').split(' '));

const valuesOf = (display: Display) => Object.values(display).filter((value) => value !== '');

function show(display: Display): void {
  document.documentElement.dataset['display'] = valuesOf(display).join(' ');
}

/** Shows the page so, and stores it on the device; where the storage is full or forbidden it holds for this visit. */
export function setDisplay(display: Display): void {
  show(display);
  const values = valuesOf(display);
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
