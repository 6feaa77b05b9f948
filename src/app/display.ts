/** Names what a reader has set in the local storage: one JSON object, of what is not as the site comes. index.html reads it too. */
export const displayKey = 'dateline-display';

/**
 * What a reader can set. Each setting is an attribute of <html>, which styles/display.css answers; a value that it does not
 * know changes nothing. The empty value is how the site comes.
 */
export const displaySettings = [
  {
    name: 'theme',
    label: 'Theme',
    values: [
      ['', 'As the device'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
  },
  {
    name: 'face',
    label: 'Typeface',
    values: [
      ['', 'Newsreader'],
      ['sans', 'Sans serif'],
      ['dyslexic', 'OpenDyslexic'],
    ],
  },
  {
    name: 'size',
    label: 'Text size',
    values: [
      ['90', '90 %'],
      ['', '100 %'],
      ['115', '115 %'],
      ['130', '130 %'],
      ['150', '150 %'],
      ['200', '200 %'],
    ],
  },
  {
    name: 'spacing',
    label: 'Line spacing',
    values: [
      ['close', 'Close'],
      ['', 'Usual'],
      ['open', 'Open'],
    ],
  },
  {
    name: 'measure',
    label: 'Line length',
    values: [
      ['short', 'Short'],
      ['', 'Usual'],
      ['long', 'Long'],
    ],
  },
] as const satisfies readonly DisplaySetting[];

export interface DisplaySetting {
  readonly name: string;
  readonly label: string;
  readonly values: readonly (readonly [value: string, label: string])[];
}

export type Display = Readonly<Record<(typeof displaySettings)[number]['name'], string>>;

/** Reads settings out of whatever holds them; what is missing or not a value of its setting is as the site comes. */
export function readDisplay(given: { readonly [name: string]: unknown }): Display {
  const settings: readonly DisplaySetting[] = displaySettings;
  const read = settings.map(({ name, values }) => [name, values.find(([value]) => value === given[name])?.[0] ?? '']);
  return Object.fromEntries(read) as Display;
}

/** How the site comes. */
export const plainDisplay = readDisplay({});

/** Shows the page so, and keeps it on the device; where the storage is full or forbidden it holds for this visit. */
export function setDisplay(display: Display): void {
  Object.assign(document.documentElement.dataset, display);
  const set = Object.entries(display).filter(([, value]) => value !== '');
  try {
    if (set.length === 0) localStorage.removeItem(displayKey);
    else localStorage.setItem(displayKey, JSON.stringify(Object.fromEntries(set)));
  } catch {
    // The page has it already.
  }
}
