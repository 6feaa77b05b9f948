import type { Node } from 'yaml';
import type { Author, StatedFacts } from '#news/article/article.ts';
import type { Entry, YamlReader } from './yaml-reader.ts';
import { isMap, isSeq } from 'yaml';
import { personSlug } from '#news/article/person-slug.ts';
import { isStatedName } from '../bylines/read-people.ts';
import {
  dateForm,
  isOutlet,
  findEarlyUpdate,
  outletForm,
  pageForm,
  readStatedDate,
  updateForm,
} from '../grammar/stated-facts.ts';
import { isWebAddress } from '../text/web-address.ts';

const personForm = 'the name of one person (several are a list; an agency stands under agency)';

/** Whether a key states a fact of the publication. */
export function isFactName(key: string): boolean {
  return ['source', 'agency', 'published', 'updated'].includes(key);
}

/** The people of `byline`: a name, `{name, url}`, or a list of these. Each mistake is an error. */
export function readAuthors(yaml: YamlReader, { key, value }: Entry): readonly Author[] {
  const items = isSeq(value) ? (value.items as (Node | null)[]) : [value];
  const authors = items.flatMap((item) => (isMap(item) ? readAuthor(yaml, item) : readName(yaml, item, key.at)));
  const slugs = authors.map(({ name }) => personSlug(name));
  const again = slugs.findIndex((slug, at) => slugs.indexOf(slug) !== at);
  if (again >= 0) yaml.fault('sidecar-repeated', key.at, 'each person once', `"${authors[again]?.name}" again`);
  return authors;
}

/** The facts with that of an entry. Each mistake is an error. */
export function readFact(yaml: YamlReader, { key, value }: Entry, facts: Partial<StatedFacts>): Partial<StatedFacts> {
  const name = key.text as keyof StatedFacts;
  const isDay = name === 'published' || name === 'updated';
  const expected = isDay ? dateForm : outletForm;
  const word = yaml.word(value, key.at, expected);
  if (word === null) return facts;
  const read = isDay ? readStatedDate(word.text) : isOutlet(word.text) ? word.text.replaceAll(/\s+/gu, ' ') : null;
  if (read === null) {
    yaml.fault(`sidecar-${name}`, word.at, expected, `"${word.text}"`);
    return facts;
  }
  const all = { ...facts, [name]: read };
  const early = findEarlyUpdate(all);
  if (early !== null) yaml.fault('sidecar-updated', word.at, updateForm, early);
  return all;
}

function readAuthor(yaml: YamlReader, item: Node): readonly Author[] {
  const at = yaml.at(item, 0);
  let people: readonly Author[] = [];
  let url: string | null = null;
  for (const { key, value } of yaml.map(item, at)) {
    if (key.text === 'name') people = readName(yaml, value, key.at);
    else if (key.text === 'url') {
      const word = yaml.word(value, key.at, pageForm);
      if (word !== null && isWebAddress(word.text)) url = word.text;
      else if (word !== null) yaml.fault('sidecar-byline', word.at, pageForm, `"${word.text}"`);
    } else yaml.fault('sidecar-key', key.at, 'name or url', `"${key.text}"`);
  }
  if (people.length === 0 && yaml.problems.length === 0) yaml.fault('sidecar-byline', at, personForm, 'no name');
  return people.map((one) => ({ ...one, ...(url !== null && { url }) }));
}

function readName(yaml: YamlReader, node: Node | null, at: number): readonly Author[] {
  const word = yaml.word(node, at, personForm);
  if (word === null) return [];
  const name = word.text.replaceAll(/\s+/gu, ' ');
  if (isStatedName(name)) return [{ name }];
  yaml.fault('sidecar-byline', word.at, personForm, `"${name}"`);
  return [];
}
