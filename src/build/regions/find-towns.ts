import type { Entry, Form } from '../gazetteer/gazetteer.ts';
import type { Match, Segment } from '../gazetteer/find-names.ts';
import type { FoundMention } from './judge-match.ts';
import type { StoryEvidence } from './story-evidence.ts';
import { matchForm } from '../gazetteer/find-names.ts';
import { townsFrom, type Towns } from '../gazetteer/find-town.ts';
import { givenNames, publicWords } from '../gazetteer/tables/name-words.ts';
import { actsAsPerson, followerOf, isJoined, isPersonName, neighbours, spanOf, weakContext } from './context-rules.ts';

/** A segment with the names of the gazetteer in it. */
export interface ReadSegment {
  readonly segment: Segment;
  readonly matches: readonly Match[];
}

/** Before a town that no larger place shares its name with: something is there. */
const thereWords: ReadonlySet<string> = new Set([
  'in',
  'between',
  'from',
  'near',
  'outside',
  'inside',
  'downtown',
  'around',
  'throughout',
]);
/** Before "of" and its name, or behind it and ", a". */
const townWords: ReadonlySet<string> = new Set(
  'town city village suburb port resort municipality hamlet township outskirts mayor borough'.split(' '),
);
/** Behind it: its people and bodies. */
const localWords: ReadonlySet<string> = new Set(
  'police residents resident officials mayor council schools school city town township area native firefighters hospital county'.split(
    ' ',
  ),
);

/**
 * Towns of at least 1,000 people that the gazetteer lacks: those with their state or country behind a comma, and those of a
 * country that the story names, or of home, where a word beside the name says once that it is a place ("in Kilkenny").
 */
export function findTowns(story: readonly ReadSegment[], evidence: StoryEvidence): readonly FoundMention[] {
  const candidates = story.flatMap(candidatesIn).filter(({ match }) => !isPartOfName(match));
  const persons = new Set(
    candidates.flatMap(({ match }) => (isPersonName(match) || actsAsPerson(match) ? [keyOf(match)] : [])),
  );
  const settled = new Map<string, string>();
  for (const { match, behind, beside } of candidates) {
    const key = keyOf(match);
    // "Chicago and Decatur": beside a place, or beside a town that a word has just shown to be one.
    const isPaired = beside.some((one) => isPlaceName(one) || settled.has(keyOf(one)));
    const isOne = isThere(match) || isPaired;
    const code = behind === null ? (isOne ? namedCode(match, evidence) : null) : codeBehind(match, behind);
    if (code !== null && (behind !== null || !persons.has(key)) && !settled.has(key)) settled.set(key, code);
  }
  return candidates.flatMap(({ match }): FoundMention[] => {
    const code = settled.get(keyOf(match));
    if (code === undefined || isPersonName(match)) return [];
    const span = spanOf(match);
    const { source, where } = match.segment;
    const isOnlyHome = !evidence.unambiguous.has(code) && evidence.home.some((home) => home.code === code);
    return [
      { span, code, rule: isOnlyHome ? 'home' : 'city', entry: source.slice(...span), where, weak: weakContext(match) },
    ];
  });
}

interface Candidate {
  readonly match: Match;
  /** The state or country behind its comma. */
  readonly behind: Match | null;
  /** The names that "and" joins to it. */
  readonly beside: readonly Match[];
}

function candidatesIn({ segment, matches }: ReadSegment): readonly Candidate[] {
  if (segment.where === 'dateline' || segment.capitals) return [];
  const found: Candidate[] = [];
  let next = 0;
  for (let at = 0; at < segment.tokens.length; at += 1) {
    while ((matches[next]?.last ?? at) < at) next += 1;
    const following = matches[next];
    if (following !== undefined && following.first <= at) {
      at = following.last;
      continue;
    }
    const token = segment.tokens[at];
    const match =
      token?.capital === true
        ? matchForm(segment, at, townsFrom(token.key, segment.tokens[at + 1]?.key).map(formOf))
        : null;
    if (match === null || (following !== undefined && match.last >= following.first)) continue;
    const behind = followerOf(match, following);
    const beside = [matches[next - 1], found.at(-1)?.match, following].filter(
      (one): one is Match => one !== undefined && (isJoined(one, match) || isJoined(match, one)),
    );
    if (!match.form.everyday || behind !== null) found.push({ match, behind, beside });
    at = match.last;
  }
  return found;
}

function isPlaceName({ form }: Match): boolean {
  const [{ rule, code }] = form.entries;
  return code !== null && !form.everyday && (rule === 'city' || rule === 'capital' || rule === 'province');
}

const forms = new WeakMap<Towns, Form>();

function formOf(towns: Towns): Form {
  const known = forms.get(towns);
  if (known !== undefined) return known;
  const [first, ...others] = [...towns.people].map(([code, people]): Entry => ({
    name: '',
    code,
    rule: 'city',
    people,
  }));
  const isEveryday = towns.isWord || (towns.keys.length === 1 && givenNames.has(towns.keys[0] ?? ''));
  const form: Form = {
    keys: towns.keys,
    printed: null,
    afterComma: false,
    everyday: isEveryday,
    entries: [first ?? { name: '', code: null, rule: 'city', people: 0 }, ...others],
  };
  forms.set(towns, form);
  return form;
}

/** Whether a name goes on before or behind: "Kilkenny General", "Port Kilkenny". */
function isPartOfName(match: Match): boolean {
  const { before, after, gapBefore, gapAfter } = neighbours(match);
  if (after?.capital === true && /^(?: | & |[-–])$/u.test(gapAfter) && !publicWords.has(after.key)) return true;
  return before?.capital === true && /^(?:\.? |[-–]| & )$/u.test(gapBefore) && !thereWords.has(before.key);
}

function isThere(match: Match): boolean {
  const { before, beforeThat, after, gapBefore, gapAfter } = neighbours(match);
  if (before !== undefined && /^\s+$/u.test(gapBefore)) {
    if (thereWords.has(before.key)) return true;
    if (before.key === 'of' && beforeThat !== undefined && townWords.has(beforeThat.key)) return true;
  }
  // "Kilkenny, a town in the south"
  const isExplained = gapAfter === ', ' && after !== undefined && /^an?$/u.test(after.key);
  const [second, third] = [match.segment.tokens[match.last + 2], match.segment.tokens[match.last + 3]];
  if (isExplained && (townWords.has(second?.key ?? '') || townWords.has(third?.key ?? ''))) return true;
  return after !== undefined && !after.capital && gapAfter === ' ' && localWords.has(after.key);
}

/** Of the countries with such a town that the story names, or that are home, the one with the largest. */
function namedCode(match: Match, { unambiguous, home }: StoryEvidence): string | null {
  const isNamed = ({ code }: Entry) => unambiguous.has(code ?? '') || home.some((one) => one.code === code);
  return match.form.entries.find(isNamed)?.code ?? null;
}

function codeBehind(match: Match, behind: Match): string | null {
  const codes = new Set(behind.form.entries.map(({ code }) => code));
  return match.form.entries.find(({ code }) => codes.has(code))?.code ?? null;
}

const keyOf = ({ form }: Match) => form.keys.join(' ');
