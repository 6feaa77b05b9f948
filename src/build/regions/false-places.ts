import type { Entry } from '../gazetteer/gazetteer.ts';
import type { Match } from '../gazetteer/find-names.ts';
import type { StoryEvidence } from './story-evidence.ts';
import { organisationWords, publicWords } from '../gazetteer/tables/name-words.ts';
import { sportWords, teamNames } from '../gazetteer/tables/story-words.ts';
import { neighbours } from './context-rules.ts';

/**
 * Why the name of a town or a state is no place here, by the words behind it: a team ("Houston Rockets"), a shop that is
 * called by a name with an initial ("Jos. A. Bank"), a county of another country than the town. Null where it may be one.
 */
export function falsePlace(match: Match, { code, rule }: Entry, evidence: StoryEvidence): string | null {
  if (match.segment.capitals || (rule !== 'city' && rule !== 'province' && rule !== 'capital')) return null;
  const { after, gapAfter } = neighbours(match);
  if (after?.capital !== true) return null;
  if (/^\.? $/u.test(gapAfter) && isInitial(match)) return 'part of a name with an initial';
  if (gapAfter !== ' ') return null;
  if (after.key === 'county' && !countiesFollow.has(code ?? '')) return 'a county of another country';
  if (isTeam(after.key, after.text, evidence)) return 'the name of a team here';
  return null;
}

/** Countries whose counties have the word behind their name; in Britain and Ireland it stands before. */
const countiesFollow: ReadonlySet<string> = new Set('US CA KE LR NO SE DK PL HU RO HR EE LT TW CN'.split(' '));

/** "Jos. A. Bank": a letter with a full stop, and a name. */
function isInitial({ segment: { source, tokens }, last, form }: Match): boolean {
  const [initial, name] = [tokens[last + 1], tokens[last + 2]];
  const isLetter = initial?.text.length === 1 && source[initial.end] === '.' && name?.capital === true;
  return form.keys.length === 1 && isLetter && /^\. $/u.test(source.slice(initial.end, name.start));
}

/** A nickname that teams have, or in news of sport any word in the plural. */
function isTeam(key: string, text: string, { hasWord }: StoryEvidence): boolean {
  if (teamNames.has(key)) return true;
  const isPlural =
    /\p{Ll}{2}s$/u.test(text) && key !== 'counties' && !publicWords.has(key) && !organisationWords.has(key);
  return isPlural && hasWord(sportWords);
}
