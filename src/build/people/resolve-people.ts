import type { NameMention, NameRule, RefusedName } from '#news/people/named.ts';
import type { NameSpan, Part } from './find-spans.ts';
import { isSamePerson, readPersonName, surnamesOf, type PersonName } from './person-name.ts';
import { findAgain } from './find-again.ts';
import { wordAt } from './read-words.ts';
import { isOpener, isThing, noFirstWords, noPersonWords } from './no-person-words.ts';
import { placeAt } from './place-at.ts';
import { personLabel } from './tagger-model.ts';

/** A person or an organisation as found in one story. */
export interface Found {
  readonly name: string;
  readonly sure: number;
  /** The full name of a known organisation. */
  readonly known: string | null;
  readonly mentions: readonly NameMention[];
}

export interface FoundNames {
  readonly found: readonly Found[];
  readonly refused: readonly RefusedName[];
}

interface Candidate {
  readonly span: NameSpan;
  readonly name: PersonName;
  /** Indices of the words that are the name. */
  readonly first: number;
  readonly last: number;
}

interface Person {
  name: PersonName;
  readonly names: PersonName[];
  readonly candidates: Candidate[];
}

/** The people of a story. `strict` is how sure the tagger has to be, from 0 to 1. */
export function resolvePeople(parts: readonly Part[], spans: readonly NameSpan[], strict: number): FoundNames {
  const candidates = spans.filter(({ label }) => label === personLabel).flatMap(readCandidate);
  const refused: RefusedName[] = [];
  const refuse = ({ span, first, last }: Candidate, why: RefusedName['why']) => {
    refused.push({
      span: [wordAt(span.part.words, first).start, wordAt(span.part.words, last).end],
      kind: 'person',
      why,
    });
  };
  const isFull = ({ name }: Candidate) =>
    name.parts.filter((part) => part.length > 1).length > 1 ||
    (name.parts.length > 1 && (name.parts.at(-1) ?? '').length > 1);
  const people: Person[] = [];
  // The longest first, so that a short form finds all long ones it could belong to.
  for (const candidate of candidates.filter(isFull).toSorted((a, b) => b.name.parts.length - a.name.parts.length)) {
    if (candidate.name.parts.some((part, i) => (i > 0 ? noPersonWords.has(part) : noFirstWords.has(part)))) {
      refuse(candidate, 'unsure');
      continue;
    }
    if (isPlaceName(candidate)) {
      refuse(candidate, 'place');
      continue;
    }
    const same = people.filter(({ names }) => names.some((name) => isSamePerson(name, candidate.name)));
    if (same.length > 1 && !same.some(({ names }) => names.some((name) => isSpelledSo(name, candidate.name)))) {
      refuse(candidate, 'shared');
      continue;
    }
    const person = same.find(({ names }) => names.some((name) => isSpelledSo(name, candidate.name))) ?? same[0];
    if (person === undefined) people.push({ name: candidate.name, names: [candidate.name], candidates: [candidate] });
    else {
      person.names.push(candidate.name);
      person.candidates.push(candidate);
    }
  }
  const sureOf = ({ candidates: own }: Person) => {
    const chances = own.map(({ span }) => span.chance);
    return chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
  };
  const kept = people.filter((person) => {
    if (sureOf(person) >= strict) return true;
    for (const candidate of person.candidates) refuse(candidate, 'unsure');
    return false;
  });
  const single = candidates.filter((candidate) => !isFull(candidate));
  const shorts: { candidate: Candidate; person: Person; rule: NameRule }[] = [];
  for (const candidate of single) {
    const key = candidate.name.parts.join(' ');
    const bySurname = kept.filter(({ names }) =>
      names.some((name) => surnamesOf(name).includes(key) || surnamesOf(name).includes(key.replace(/^al-/u, ''))),
    );
    const byGiven = kept.filter(({ names }) => names.some((name) => name.parts[0] === key));
    const all = bySurname.length > 0 ? bySurname : byGiven;
    const [person] = all;
    if (person !== undefined && all.length === 1)
      shorts.push({ candidate, person, rule: bySurname.length > 0 ? 'surname' : 'given' });
    else if (all.length > 1) refuse(candidate, 'shared');
    else if (candidate.name.throne !== '' && candidate.span.chance >= strict - 0.1) {
      const start = candidate.first - 1;
      const name = {
        ...candidate.name,
        text: `${candidate.span.part.words[start]?.text ?? ''} ${candidate.name.text}`,
      };
      const known = kept.find((one) => one.name.throne !== '' && one.name.parts.join(' ') === key);
      if (known) known.candidates.push({ ...candidate, name, first: start });
      else kept.push({ name, names: [name], candidates: [{ ...candidate, name, first: start }] });
    } else if (placeAt(candidate.span.part.words, candidate.first) === null) refuse(candidate, 'surname');
  }
  const found = kept.map((person): Found => {
    const mentions: NameMention[] = person.candidates.map((candidate) =>
      mentionOf(candidate, candidate.name.parts.length > 1 ? 'full' : 'throne'),
    );
    for (const { candidate, person: of, rule } of shorts) if (of === person) mentions.push(mentionOf(candidate, rule));
    return {
      name: fullestName(person),
      sure: sureOf(person),
      known: null,
      mentions: [...mentions, ...findAgain(parts, formsOf(person, kept), personLabel, mentions)],
    };
  });
  const isTaken = ({ span }: RefusedName) =>
    found.some(({ mentions }) => mentions.some((mention) => mention.span[0] < span[1] && span[0] < mention.span[1]));
  return { found, refused: refused.filter((one) => !isTaken(one)) };
}

function readCandidate(span: NameSpan): readonly Candidate[] {
  const { part, first, last } = span;
  // Titles before a name may be outside of what the tagger marks.
  let from = first;
  const before = part.words[from - 1];
  if (before?.isCapital === true && readPersonName([before, wordAt(part.words, from)])?.name.throne) from -= 1;
  // "France Emmanuel Macron", of "the president of France Emmanuel Macron".
  const place = last - from > 1 && part.words[from - 1]?.key === 'of' ? placeAt(part.words, from) : null;
  if (place && last - from - place.length > 0) from += place.length;
  while (from < last && isOpener(part.words, from)) from += 1;
  if (isThing(part.words, last)) return [];
  const read = readPersonName(part.words.slice(from, last + 1));
  return read === null ? [] : [{ span, name: read.name, first: from + read.first, last: from + read.last }];
}

const isSpelledSo = (a: PersonName, b: PersonName): boolean => a.parts.join(' ') === b.parts.join(' ');

function isPlaceName({ span, first, last, name }: Candidate): boolean {
  if (name.parts.length < 2) return false;
  const place = placeAt(span.part.words, first);
  return place !== null && place.length === last - first + 1 && span.chance < 0.98;
}

function mentionOf({ span: { part }, first, last }: Candidate, rule: NameRule): NameMention {
  return { span: [wordAt(part.words, first).start, wordAt(part.words, last).end], rule };
}

/** The longest name; of two alike the one that is printed first. */
function fullestName({ candidates }: Person): string {
  const value = ({ name }: Candidate) => name.parts.filter((part) => part.length > 1).length * 10 + name.parts.length;
  const best = Math.max(...candidates.map(value));
  const [first] = candidates
    .filter((one) => value(one) === best)
    .toSorted((a, b) => wordAt(a.span.part.words, a.first).start - wordAt(b.span.part.words, b.first).start);
  return first?.name.text ?? '';
}

/** The forms by which a person is found again: full names, and surnames that nobody else of the story has. */
function formsOf(person: Person, people: readonly Person[]): ReadonlyMap<string, NameRule> {
  const forms = new Map<string, NameRule>();
  for (const name of person.names) {
    forms.set(name.parts.join(' '), name.parts.length > 1 ? 'full' : 'throne');
    for (const surname of surnamesOf(name)) {
      const isShared = people.some((one) => one !== person && one.names.some((other) => other.parts.includes(surname)));
      if (!isShared && surname.length > 2) forms.set(surname, 'surname');
    }
  }
  return forms;
}
