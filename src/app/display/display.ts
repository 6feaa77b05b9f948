import { locale } from 'virtual:language';
import { displayKey } from '#news/settings/device-keys.ts';
import { t } from '../languages/t.ts';
import { storageKey } from '../settings/base.ts';

const percent = new Intl.NumberFormat(locale, { style: 'percent' });

/**
 * The display settings. No two settings share a value; the empty value is the default. Storage holds the chosen values
 * as a JSON list, `["dark","130%"]`; <html> has them as words, `data-display="dark 130%"`, which display/display.css
 * matches whole. The script in index.html converts one to the other before the first paint.
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
      ['', t('face-of-site')],
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

/** A setting with its values. */
export interface DisplaySetting {
  readonly name: string;
  readonly label: string;
  readonly values: readonly (readonly [value: string, label: string])[];
}

/** The chosen value of each setting. */
export type Display = Readonly<Record<(typeof displaySettings)[number]['name'], string>>;

/** Parses the stored settings. Unknown values and invalid JSON are ignored. */
export function readDisplay(stored: string): Display {
  try {
    const values: unknown = JSON.parse(stored);
    return chooseValues(Array.isArray(values) ? values : []);
  } catch {
    return defaultDisplay;
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

/** The default settings. */
export const defaultDisplay = chooseValues([]);

/** The settings that the page shows. */
export const shownDisplay = () => chooseValues((document.documentElement.dataset['display'] ?? '').split(' '));

const valuesOf = (display: Display) => Object.values(display).filter((value) => value !== '');

function apply(display: Display): void {
  document.documentElement.dataset['display'] = valuesOf(display).join(' ');
}

/** Applies the settings and stores them on the device; where storage is full or forbidden they last for this visit. */
export function setDisplay(display: Display): void {
  apply(display);
  const values = valuesOf(display);
  try {
    if (values.length === 0) localStorage.removeItem(storageKey(displayKey));
    else localStorage.setItem(storageKey(displayKey), JSON.stringify(values));
  } catch {
    // They are applied already.
  }
}

/** Applies the settings that another tab has stored. Call it with every `storage` event. */
export function followDisplay({ key, newValue }: StorageEvent): void {
  if (key === storageKey(displayKey) || key === null) apply(readDisplay(newValue ?? '[]'));
}
