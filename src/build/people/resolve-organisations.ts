import type { NameMention, NameRule, RefusedName } from '#news/people/named.ts';
import type { NameSpan, Part } from './find-spans.ts';
import type { Found, FoundNames } from './resolve-people.ts';
import { wordAt } from './read-words.ts';
import { foldName } from './person-name.ts';
import { findAgain } from './find-again.ts';
import { readOrganisation, type OrganisationName } from './read-organisation.ts';
import { placeAt } from './place-at.ts';
import { organisationLabel } from './tagger-model.ts';

interface Body {
  readonly candidates: OrganisationName[];
  readonly shorts: { readonly candidate: OrganisationName; readonly rule: NameRule }[];
  letters: string | null;
}

/** Words that many organisations have, so that alone they name none. */
const generalWords: ReadonlySet<string> = new Set(
  `party university college school institute academy agency association authority bank board bureau center centre church club coalition commission committee company
  conference corporation council court department federation foundation fund group hospital house league ministry movement network office organisation organization
  police service society team union army navy air force government administration state republic state department's cabinet opposition tribunal embassy museum station
  force forces command guard brigade division battalion media press parliamentary chamber assembly airport faculty city county district capitol coast security special
  fire rescue treasury public general muslim muslims christian christians jewish jews catholic catholics islamic sunni shia shiite islam legislature legislatures parliaments defence defense health foreign interior justice finance education supreme`.split(
    /\s+/u,
  ),
);
const smallWords: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', "'s"]);
/** The organisations of a story. `strict` is how sure the tagger has to be, from 0 to 1. */
export function resolveOrganisations(parts: readonly Part[], spans: readonly NameSpan[], strict: number): FoundNames {
  const candidates = spans.filter(({ label }) => label === organisationLabel).flatMap(readOrganisation);
  const refused: RefusedName[] = [];
  const refuse = ({ span, first, last }: OrganisationName, why: RefusedName['why']) => {
    refused.push({
      span: [wordAt(span.part.words, first).start, wordAt(span.part.words, last).end],
      kind: 'organisation',
      why,
    });
  };
  const bodies: Body[] = [];
  const alike = new Map<string, OrganisationName[]>();
  for (const candidate of candidates) {
    alike.set(candidate.id, [...(alike.get(candidate.id) ?? []), candidate]);
  }
  const letters = readLetters(candidates);
  const longest = (same: readonly OrganisationName[]) => Math.max(...same.map(({ keys }) => keys.length));
  for (const own of [...alike.values()].toSorted((a, b) => longest(b) - longest(a))) {
    const [sample] = own;
    if (sample === undefined) continue;
    const key = sample.keys.join(' ');
    const longer = bodies.filter((body) => isShortOf(sample, body, letters));
    if (longer.length === 1) {
      for (const candidate of own)
        longer[0]?.shorts.push({ candidate, rule: isLetters(candidate.text) ? 'letters' : 'short' });
      continue;
    }
    if (longer.length > 1) {
      for (const candidate of own) refuse(candidate, 'shared');
      continue;
    }
    const words = key.split(' ');
    if (sample.span.known === null && words.every((word) => generalWords.has(word) || smallWords.has(word))) {
      for (const candidate of own) refuse(candidate, 'general');
      continue;
    }
    if (sample.span.known === null && isPlace(sample)) {
      for (const candidate of own) refuse(candidate, 'place');
      continue;
    }
    bodies.push({ candidates: own, shorts: [], letters: letters.get(key) ?? null });
  }
  const kept = bodies.filter((body) => {
    if (sureOf(body) >= strict) return true;
    for (const candidate of body.candidates) refuse(candidate, 'unsure');
    return false;
  });
  const found = kept.map((body): Found => {
    const [full] = body.candidates.toSorted((a, b) => b.keys.length - a.keys.length);
    const ruleOf = ({ text }: OrganisationName) => (isLetters(text) && text !== full?.text ? 'letters' : 'full');
    const mentions = [
      ...body.candidates.map((candidate) => mentionOf(candidate, ruleOf(candidate))),
      ...body.shorts.map(({ candidate, rule }) => mentionOf(candidate, rule)),
    ];
    return {
      name: full?.text ?? '',
      known: body.candidates.find(({ span }) => span.known !== null)?.span.known ?? null,
      sure: sureOf(body),
      mentions: [...mentions, ...findAgain(parts, formsOf(body), organisationLabel, mentions)],
    };
  });
  return { found, refused };
}

function sureOf({ candidates, shorts }: Body): number {
  const chances = [...candidates, ...shorts.map(({ candidate }) => candidate)].map(({ span }) => span.chance);
  const best = Math.max(...candidates.map(({ span }) => span.chance));
  return (chances.reduce((sum, chance) => sum + chance, 0) / chances.length + best) / 2;
}

const isLetters = (text: string): boolean =>
  /^[\p{Lu}&.]{2,}$/u.test(text) || /^(?=(?:.*\p{Lu}){2})\p{Lu}[\p{L}&]{1,6}$/u.test(text);

/** The initials of a name's words; and those of the capitalised ones only. */
function initialsOf(text: string): readonly string[] {
  const words = text.split(/[\s-]+/u).filter((word) => /^[\p{L}]/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return [words, capitals].map((all) => all.map((word) => word[0]?.toUpperCase() ?? '').join(''));
}

/** "European Union (EU)": for the key of a full name the letters that the story gives it. */
function readLetters(candidates: readonly OrganisationName[]): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const {
    span: {
      part: { words },
    },
    last,
    keys,
    text,
  } of candidates) {
    const [open, inside, close] = [words[last + 1], words[last + 2], words[last + 3]];
    if (open?.text !== '(' || close?.text !== ')' || inside === undefined || !isLetters(inside.text)) continue;
    const [a, b] = [inside.text.replaceAll(/[^\p{L}]/gu, '').toUpperCase(), initialsOf(text)];
    if (b.includes(a) || a[0] === b[1]?.[0] || /^\p{Lu}{3,6}$/u.test(inside.text))
      letters.set(keys.join(' '), foldName(inside.text));
  }
  return letters;
}

/** Whether a name is a shorter form of a body's: its letters, or its words at the beginning or the end of the longer one. */
function isShortOf({ keys, text }: OrganisationName, body: Body, letters: ReadonlyMap<string, string>): boolean {
  return body.candidates.some((full) => {
    if (full.keys.length <= keys.length) return false;
    const key = keys.join(' ');
    if (letters.get(full.keys.join(' ')) === key) return true;
    if (keys.length === 1 && isLetters(text))
      return initialsOf(full.text).includes(text.replaceAll('.', '').toUpperCase());
    const [from, to] = [full.keys.slice(0, keys.length).join(' '), full.keys.slice(-keys.length).join(' ')];
    if (to === key) return true;
    return from === key && !generalWords.has(key) && !/^(?:of|for|and)$/u.test(full.keys[keys.length] ?? '');
  });
}

function isPlace({ span: { part, chance }, first, last }: OrganisationName): boolean {
  const place = placeAt(part.words, first);
  if (place === null || place.length !== last - first + 1 || place.rule === 'none') return false;
  return place.rule !== 'metonym' && (place.length > 1 || chance < 0.97);
}

function mentionOf({ span: { part }, first, last }: OrganisationName, rule: NameRule): NameMention {
  return { span: [wordAt(part.words, first).start, wordAt(part.words, last).end], rule };
}

/** The forms by which an organisation is found again. */
function formsOf({ candidates, letters }: Body): ReadonlyMap<string, NameRule> {
  const forms = new Map(candidates.map(({ keys }): [string, NameRule] => [keys.join(' '), 'full']));
  if (letters !== null) forms.set(letters, 'letters');
  return forms;
}
