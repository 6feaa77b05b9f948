import { givenNames } from '../gazetteer/tables/name-words.ts';
import { placeKind } from '../gazetteer/place-kind.ts';
import { isListedAgency, isSureAgency } from './agency-names.ts';
import { isRoleAlone } from './byline-line.ts';
import { moreGivenNames } from './given-names.ts';
import { hasNoPersonWord } from './no-person.ts';
import { readPeople } from './read-people.ts';

/** Characters; a longer line says more than who wrote the story. */
const longest = 80;

/** What stands beside a name: an address, how long reading takes, a sign before it. */
const beside =
  /<[^<>]*>|\(@?[\w.]+\)|\s*[|·•]\s*\d+\s*(?:min|mins|minutes?|menit|minuten|minutos|dk)(?!\p{L}).*$|^[—–✍✎»]\s*/giu;

/** Before what else may stand behind a name: a place, an outlet, an agency. */
const behind = /\s*(?:[|/·•]|,|\s[–—-]\s|\s(?:in|dari|di|à|en|aus|with|dengan|avec|mit|con)\s)\s*/iu;

/**
 * The people whom a line names and nothing else, without a word such as "By": "Jane Doe", "Jane Doe and John Roe, London". Null
 * for any other line; empty for one that names an agency or a newsroom ("Reuters", "Staff Reporter"). Whether it is a byline
 * or the caption of a portrait only the text tells: an author is not mentioned in it.
 */
export function bareByline(line: string): readonly string[] | null {
  if (line.length > longest || /[.!?:;…]["”’]?$|\d{3}/u.test(line)) return null;
  const text = line.replaceAll(beside, '').trim();
  if (isRoleAlone(text) || (/^[\p{L}\p{M}/.-]{2,30}$/u.test(text) && isListedAgency(text))) return [];
  // A word in small letters that is no part of a name: most lines are done here.
  if (
    /\d|(?<=\s)(?!(?:with|avec|dengan|dari|correspondent|editor|reporter|writer|columnist)(?:\s|$))\p{Ll}{4}/u.test(
      text,
    )
  )
    return null;
  const people = readPeople(text);
  if (people.length === 0 || !people.every(isKnownName)) return null;
  const rest = people.reduce((left, name) => left.replace(name, ' '), text);
  const others = rest.split(behind).map((part) =>
    part
      .trim()
      .replace(/^(?:and|und|dan|et|y|e|и|و|&|dr\.?|prof\.?|mr\.?|mrs\.?|ms\.?|ir\.?)(?=\s|$)/iu, '')
      .trim(),
  );
  return others.every(isOutletOrPlace) ? people : null;
}

function isOutletOrPlace(text: string): boolean {
  if (text === '' || /^[^\p{L}]+$/u.test(text)) return true;
  if (!/^(?:the\s|der\s|die\s|le\s|la\s|el\s)?[\p{Lu}\p{Lo}]/u.test(text) || text.split(/\s+/u).length > 4)
    return false;
  return placeKind(text) !== null || isSureAgency(text) || hasNoPersonWord(text);
}

/** "Jane Doe", "R. Sari", "Dr. Jane Doe": the first word is a given name or an initial. */
function isKnownName(name: string): boolean {
  const [first = '', second = ''] = name.toLowerCase().split(/[\s-]+/u);
  if (/^\p{L}\.?$/u.test(first)) return second !== '';
  return givenNames.has(first) || moreGivenNames.has(first);
}
