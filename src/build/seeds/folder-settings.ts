import { existsSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type { NameSetting } from '#news/people/named.ts';
import type { Problem } from '../text/problem.ts';
import type { Home } from '../regions/read-home.ts';
import type { Entry } from './yaml-reader.ts';
import { encodingName } from '../text/encodings.ts';
import { layouts, type Layout } from '../grammar/layout.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { positionAt } from '../text/position.ts';
import { aHome, readHome } from '../regions/read-home.ts';
import { readRegularFile } from '../text/read-regular-file.ts';
import { decodeUtf8 } from '../text/utf8-text.ts';
import { filePath } from './file-path.ts';
import { YamlReader } from './yaml-reader.ts';

/** A file in an archive's folder, or below it, with settings for the articles there. */
export const folderFile = 'dateline.yaml';

/** How files are to be read; null where their owner does not say. */
export interface ReadingSettings {
  readonly layout: Layout | null;
  /** As the Encoding Standard names it. */
  readonly encoding: string | null;
  /** The places that their newsroom writes from. */
  readonly home: readonly Home[] | null;
  /** How people and organisations are looked for. */
  readonly people: NameSetting | null;
}

const noSettings: ReadingSettings = { layout: null, encoding: null, home: null, people: null };

export const anEncoding = 'an encoding such as windows-1252, koi8-r, shift_jis or utf-16le';

const readingNames = ['layout', 'encoding'];
const names = [...readingNames, 'home', 'people'];
const peopleSettings: readonly NameSetting[] = ['strict', 'loose', 'none'];

/** The article that the front page begins with, as `dateline.yaml` names it, by file or id, and where it does. */
export interface NamedLead extends Pick<Problem, 'line' | 'column'> {
  readonly name: string;
}

interface FolderSettings {
  readonly settings: ReadingSettings;
  /** Null where the file names none, or is not the archive's own. */
  readonly lead: NamedLead | null;
  readonly problems: readonly Problem[];
}

/**
 * Parses a `dateline.yaml` for how articles are read, and which leads. Each mistake is a problem with its line and column; what
 * is right of the rest counts. The archive's own file has other settings beside these (settings/site-schema.ts).
 */
export function parseFolderSettings(text: string, file: string): FolderSettings {
  const yaml = new YamlReader(text, file, 'settings');
  let settings = noSettings;
  let lead: NamedLead | null = null;
  for (const entry of yaml.entries) {
    if (file === folderFile && entry.key.text === 'lead') {
      const word = yaml.word(entry.value, entry.key.at);
      lead = word && { name: word.text, ...positionAt(text, word.at) };
      continue;
    }
    const read =
      entry.key.text === 'home'
        ? { home: readHomes(yaml, entry) }
        : entry.key.text === 'people'
          ? { people: readPeopleSetting(yaml, entry) }
          : readReadingSetting(yaml, entry);
    if (read === null && file === folderFile) continue;
    if (read === null)
      yaml.fault('settings-key', entry.key.at, `one of ${names.join(', ')}`, withNearest(entry.key.text, names));
    else settings = { ...settings, ...read };
  }
  return { settings, lead, problems: yaml.problems };
}

/** The setting of an entry of a `dateline.yaml` or a sidecar; null where it is none of reading. A wrong value is a fault, and none. */
export function readReadingSetting(yaml: YamlReader, { key, value }: Entry): Partial<ReadingSettings> | null {
  if (!readingNames.includes(key.text)) return null;
  const word = yaml.word(value, key.at);
  if (word === null) return {};
  if (key.text === 'layout') {
    const layout = layouts.find((name) => name === word.text);
    if (layout !== undefined) return { layout };
    yaml.fault('settings-layout', word.at, 'lines, blocks or wrapped', withNearest(word.text, layouts));
    return {};
  }
  const encoding = encodingName(word.text);
  if (encoding !== null) return { encoding };
  yaml.fault('settings-encoding', word.at, anEncoding, `"${word.text}"`);
  return {};
}

/** The places that an entry names; each that is not known, or may be several, is a fault. */
function readHomes(yaml: YamlReader, { key, value }: Entry): readonly Home[] | null {
  const homes = yaml.words(value, key.at, aHome).flatMap((word) => {
    const home = readHome(word.text);
    if (home.ok) return [home.value];
    for (const { expected, found } of home.faults) yaml.fault('settings-home', word.at, expected, found);
    return [];
  });
  return homes.length > 0 ? homes : null;
}

/** Keys of the archive's own `dateline.yaml` whose values may be files beside it (settings/site-schema.ts). */
const fileKeys = ['logo', 'face', 'css', 'share-image', 'about', 'privacy', 'publisher'];

/** How names are looked for; a wrong value is a fault, and none. */
function readPeopleSetting(yaml: YamlReader, { key, value }: Entry): NameSetting | null {
  const word = yaml.word(value, key.at);
  if (word === null) return null;
  const setting = peopleSettings.find((name) => name === word.text);
  if (setting !== undefined) return setting;
  yaml.fault('settings-people', word.at, 'strict, loose or none', withNearest(word.text, peopleSettings));
  return null;
}

/** The values of these keys, in NFC: the files among them are no articles. Empty where the settings cannot be read. */
export function filesOfSettings(folder: string): ReadonlySet<string> {
  const bytes = readOptional(filePath(folder, folderFile));
  const text = bytes === null ? null : decodeUtf8(bytes);
  if (text === null) return new Set();
  const root = valueOf(text);
  const values = Object.entries(typeof root === 'object' && root !== null ? root : {})
    .filter(([key]) => fileKeys.includes(key))
    .flatMap(([, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [value],
    );
  return new Set(values.filter((value) => typeof value === 'string').map((value) => value.normalize('NFC')));
}

/** The value of a text in YAML; null where it has none, or stands for more than its size (aliases of aliases). */
function valueOf(text: string): unknown {
  try {
    return parseDocument(text, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false }).toJS();
  } catch {
    return null;
  }
}

/** The settings for an article: of each, that of the nearest folder that has it, up to the archive's own. */
export function folderSettings(folder: string, file: string): ReadingSettings {
  let settings = noSettings;
  const parts = file.split('/').slice(0, -1);
  for (let depth = 0; depth <= parts.length; depth += 1) {
    const bytes = readOptional(filePath(folder, [...parts.slice(0, depth), folderFile].join('/')));
    if (bytes === null) continue;
    const own = parseOnce(bytes);
    settings = {
      layout: own.layout ?? settings.layout,
      encoding: own.encoding ?? settings.encoding,
      home: own.home ?? settings.home,
      people: own.people ?? settings.people,
    };
  }
  return settings;
}

/** The bytes of a file; null where there is none that can be read, which `listSeeds` reports. */
function readOptional(path: string | Buffer): Buffer | null {
  // It is asked for each article, and mostly there is none: an exception takes ten times as long.
  if (!existsSync(path)) return null;
  try {
    return readRegularFile(path);
  } catch {
    return null;
  }
}

let last: { readonly bytes: Buffer; readonly settings: ReadingSettings } | null = null;

/** The settings of a file's bytes; the last ones are kept, since the files of a folder are read one after another. */
function parseOnce(bytes: Buffer): ReadingSettings {
  if (last?.bytes.equals(bytes) !== true) {
    last = { bytes, settings: parseFolderSettings(decodeUtf8(bytes) ?? '', folderFile).settings };
  }
  return last.settings;
}

function withNearest(word: string, known: readonly string[]): string {
  const nearest = nearestWord(word, known);
  return nearest === null ? `"${word}"` : `"${word}" (did you mean "${nearest}"?)`;
}
