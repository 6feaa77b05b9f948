/**
 * What a reader can set, as words in an attribute of <html>, which styles (tokens.css, display.css) answer: a word that they
 * do not know changes nothing. Each word belongs to one setting; no word is how the site comes.
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
      ['90%', '90 %'],
      ['', '100 %'],
      ['115%', '115 %'],
      ['130%', '130 %'],
      ['150%', '150 %'],
      ['200%', '200 %'],
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
  readonly values: readonly (readonly [word: string, label: string])[];
}

/** Names what is kept in the local storage: the words as JSON, a list. index.html reads it before anything is painted. */
export const displayKey = 'dateline-display';

export type Display = Readonly<Record<(typeof displaySettings)[number]['name'], string>>;

/** Reads each setting out of words; a word that belongs to none is passed over. */
export function readDisplay(words: readonly string[]): Display {
  const settings: readonly DisplaySetting[] = displaySettings;
  const read = settings.map(({ name, values }) => [name, values.find(([word]) => words.includes(word))?.[0] ?? '']);
  return Object.fromEntries(read) as Display;
}

/** How the site comes. */
export const plainDisplay = readDisplay([]);

/** What the page shows. */
export function shownDisplay(): Display {
  return readDisplay((document.documentElement.dataset['display'] ?? '').split(' '));
}

/** Shows the page so, and keeps it on the device; where the storage is full or forbidden it holds for this visit. */
export function setDisplay(display: Display): void {
  const words = Object.values(display).filter((word) => word !== '');
  document.documentElement.dataset['display'] = words.join(' ');
  try {
    if (words.length === 0) localStorage.removeItem(displayKey);
    else localStorage.setItem(displayKey, JSON.stringify(words));
  } catch {
    // The page has it already.
  }
}
