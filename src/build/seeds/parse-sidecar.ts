import type { Author, Note, StatedFacts } from '#news/article/article.ts';
import type { Result } from '#news/text/result.ts';
import type { Problem } from '../text/problem.ts';
import type { StatedPicture } from '../grammar/stated-picture.ts';
import type { Quoted } from './sidecar-notes.ts';
import type { Entry, Word } from './yaml-reader.ts';
import { good } from '#news/text/result.ts';
import { isTag } from '#news/article/tag.ts';
import { oldAddressForm, readOldAddress } from '#news/addresses/old-address.ts';
import { readArticleAddress } from '#news/addresses/urls.ts';
import { readClockNote, readCorrection, readNotes } from './sidecar-notes.ts';
import { isFactName, readAuthors, readFact } from './sidecar-facts.ts';
import { isNamesKey, readNames, type SidecarNames } from './sidecar-names.ts';
import { readPictures } from './sidecar-pictures.ts';
import { readReadingSetting, type ReadingSettings } from './folder-settings.ts';
import { YamlReader } from './yaml-reader.ts';

/** What an archive's owner adds to an article. */
export interface Sidecar {
  readonly tags: readonly string[];
  /** ISO 3166-1 codes that the owner adds to, or removes from, what the article is about. */
  readonly regions: { readonly add: readonly string[]; readonly remove: readonly string[] };
  /** BCP 47 in canonical form; null where it is not stated. */
  readonly language: string | null;
  readonly notes: readonly Note[];
  /** Former ids of the article. */
  readonly former: readonly string[];
  /** Addresses that it had on an earlier site, as paths. */
  readonly addresses: readonly string[];
  /** Null where nobody is stated. */
  readonly authors: readonly Author[] | null;
  readonly facts: Partial<StatedFacts>;
  readonly pictures: readonly StatedPicture[];
  /** What the owner says of the people and organisations that the text names, and how they are looked for; empty where nothing. */
  readonly names: SidecarNames;
}

export type CountryCodeOf = (name: string) => string | null;

export const emptySidecar: Sidecar = {
  tags: [],
  regions: { add: [], remove: [] },
  language: null,
  notes: [],
  former: [],
  addresses: [],
  authors: null,
  facts: {},
  pictures: [],
  names: {},
};

/** What a tag is, for messages. */
export const tagForm = 'a tag of lower-case words joined by hyphens, such as civil-war';

const keys =
  'byline, source, agency, published, updated, pictures, tags, regions, people, organisations, language, notes, correction, clock, former, addresses, layout, encoding';

/**
 * Parses a sidecar (its format: seeds/README.md) of a parsed article. `countryCode` gives the code for the slug of a
 * country (`syria`), null for any other text. Each mistake is an error with its line and column in the sidecar.
 */
export function parseSidecar(
  text: string,
  file: string,
  article: Quoted,
  countryCode: CountryCodeOf,
): Result<Sidecar, Problem> {
  const yaml = new YamlReader(text, file);
  let sidecar = emptySidecar;
  for (const entry of yaml.entries) {
    const { key, value } = entry;
    const addNotes = (notes: readonly Note[]) => (sidecar = { ...sidecar, notes: [...sidecar.notes, ...notes] });
    if (key.text === 'tags') sidecar = { ...sidecar, tags: readTags(yaml, entry) };
    else if (key.text === 'regions') sidecar = { ...sidecar, regions: readRegions(yaml, entry, countryCode) };
    else if (isNamesKey(key.text)) sidecar = { ...sidecar, names: { ...sidecar.names, ...readNames(yaml, entry) } };
    else if (key.text === 'language') sidecar = { ...sidecar, language: readLanguage(yaml, yaml.word(value, key.at)) };
    else if (key.text === 'former') sidecar = { ...sidecar, former: readFormer(yaml, entry) };
    else if (key.text === 'addresses') sidecar = { ...sidecar, addresses: readAddresses(yaml, entry) };
    else if (key.text === 'notes') addNotes(readNotes(yaml, entry, article));
    else if (key.text === 'correction') addNotes(readCorrection(yaml, entry));
    else if (key.text === 'byline') sidecar = { ...sidecar, authors: readAuthors(yaml, entry) };
    else if (isFactName(key.text)) sidecar = { ...sidecar, facts: readFact(yaml, entry, sidecar.facts) };
    else if (key.text === 'pictures') sidecar = { ...sidecar, pictures: readPictures(yaml, entry) };
    else if (key.text === 'clock') addNotes(readClockNote(yaml, entry, article));
    else if (readReadingSetting(yaml, entry) === null)
      yaml.fault('sidecar-key', key.at, `one of ${keys}`, `"${key.text}"`);
  }
  return yaml.problems.length === 0 ? good(sidecar) : { ok: false, faults: yaml.problems };
}

/** How a sidecar says that its article is to be read, which has to be known before it is. Mistakes are left to `parseSidecar`. */
export function sidecarSettings(text: string, file: string): Partial<ReadingSettings> {
  if (!/^['"]?(?:layout|encoding)['"]?\s*:/mu.test(text)) return {};
  const yaml = new YamlReader(text, file);
  return Object.assign({}, ...yaml.entries.map((entry) => readReadingSetting(yaml, entry))) as Partial<ReadingSettings>;
}

function readTags(yaml: YamlReader, { key, value }: Entry): readonly string[] {
  return onceEach(yaml, yaml.words(value, key.at, 'a list of tags'), (word) => {
    const tag = word.text.normalize('NFC');
    if (isTag(tag)) return tag;
    yaml.fault('sidecar-tag', word.at, tagForm, `"${word.text}"`);
    return null;
  });
}

function readRegions(yaml: YamlReader, { key, value }: Entry, countryCode: CountryCodeOf): Sidecar['regions'] {
  const lists: { add: readonly string[]; remove: readonly string[] } = { add: [], remove: [] };
  for (const entry of yaml.map(value, key.at)) {
    const name = entry.key.text;
    if (name !== 'add' && name !== 'remove') {
      yaml.fault('sidecar-key', entry.key.at, 'add or remove', `"${name}"`);
      continue;
    }
    lists[name] = onceEach(yaml, yaml.words(entry.value, entry.key.at, 'a list of regions'), (word) => {
      const other = name === 'remove' ? lists.add : lists.remove;
      const code = countryCode(word.text);
      if (code !== null && !other.includes(code)) return code;
      const [expected, found] =
        code === null
          ? ['a country by its name in addresses, such as syria', `"${word.text}"`]
          : ['a country either added or removed', `"${word.text}" in both lists`];
      yaml.fault('sidecar-region', word.at, expected, found);
      return null;
    });
  }
  return lists;
}

function readLanguage(yaml: YamlReader, word: Word | null): string | null {
  if (word === null) return null;
  try {
    return Intl.getCanonicalLocales(word.text)[0] ?? null;
  } catch {
    yaml.fault('sidecar-language', word.at, 'a language by its BCP 47 code, such as en or id', `"${word.text}"`);
    return null;
  }
}

function readFormer(yaml: YamlReader, { key, value }: Entry): readonly string[] {
  return onceEach(yaml, yaml.words(value, key.at, 'a former address or a list of them'), (word) => {
    const last =
      word.text
        .replace(/[?#].*$/su, '')
        .replace(/\/$/u, '')
        .split('/')
        .at(-1) ?? '';
    const address = readArticleAddress(last);
    if (address !== null) return address.id;
    yaml.fault(
      'sidecar-former',
      word.at,
      'a former address that ends in the ten characters of an id',
      `"${word.text}"`,
    );
    return null;
  });
}

function readAddresses(yaml: YamlReader, { key, value }: Entry): readonly string[] {
  return onceEach(yaml, yaml.words(value, key.at, oldAddressForm), (word) => {
    const address = readOldAddress(word.text);
    if (address === null) yaml.fault('sidecar-addresses', word.at, oldAddressForm, `"${word.text}"`);
    return address;
  });
}

/** The words that `read` accepts; one that occurs twice is an error. */
function onceEach(yaml: YamlReader, words: readonly Word[], read: (word: Word) => string | null): readonly string[] {
  const seen = new Set<string>();
  for (const word of words) {
    const text = read(word);
    if (text === null) continue;
    if (seen.has(text)) yaml.fault('sidecar-repeated', word.at, 'each of a list once', `"${word.text}" again`);
    seen.add(text);
  }
  return [...seen];
}
