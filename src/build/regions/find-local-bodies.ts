import type { Home } from './read-home.ts';
import type { FoundMention } from './judge-match.ts';
import type { ReadSegment } from './find-towns.ts';
import { spanOf } from './context-rules.ts';

/** What local papers call the bodies of their own place and state, where the country goes without saying. */
const bodies =
  'County|Township|Parish Council|Borough Council|Sheriff|Sheriff’s Office|Gov\\.|Governor|Mayor|Deputy Mayor|City Council|Town Council|County Council|City Hall|Town Hall|Council|Police Department|Fire Department|State Police|Highway Patrol|School Board|School District|Board of Education|High School|Middle School|Elementary School|Community College|Chamber of Commerce|District Court|Circuit Court|County Court|High Court|Magistrates|Supreme Court|Attorney General|State Senate|State House|Senate|Congress|Parliament|National Assembly|House of Representatives|Main Street|High Street';

// With the name before it: "Marshall County".
const atHome = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])(?:(?!(?:The|In|At|An|On|And|But|For|This|That|Our|When|While|If) )\p{Lu}[\p{L}\p{M}’']+ )?(?:${bodies})(?![\p{L}\p{M}\p{N}])`,
  'gu',
);

/** "in Marshall County": nearly all counties that are called so are American. */
const american =
  /(?<=\b(?:in|of|from|across|near|throughout) )(?:\p{Lu}[\p{L}\p{M}’']+ ){1,2}County(?![\p{L}\p{M}\p{N}])/gu;

/**
 * The bodies that a story names without saying whose, as mentions of the country that its newsroom writes from; where no
 * home is known, the counties it names as those of America. Only where there are more of them than mentions of any other
 * country, and no dateline from elsewhere.
 */
export function findLocalBodies(
  story: readonly ReadSegment[],
  mentions: readonly FoundMention[],
  [home]: readonly Home[],
  filed: string | null,
): readonly FoundMention[] {
  const code = home?.code ?? 'US';
  if (filed !== null && filed !== code) return [];
  const [pattern, rule] = home === undefined ? ([american, 'province'] as const) : ([atHome, 'home'] as const);
  const found = story.flatMap(({ segment, matches }): FoundMention[] => {
    const { source, where, tokens, capitals } = segment;
    const [begin, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
    if (where === 'dateline' || capitals) return [];
    // A body of another country that was not taken for its own is one of home.
    const taken = matches.filter(({ form }) => form.entries[0].isLocal !== true).map(spanOf);
    const own = mentions.filter((mention) => mention.where === where).map(({ span }) => span);
    return [...source.slice(begin, end).matchAll(pattern)].flatMap(({ 0: entry, index }) => {
      const span = [begin + index, begin + index + entry.length] as const;
      const isTaken = [...taken, ...own].some(([from, to]) => from < span[1] && span[0] < to);
      return isTaken ? [] : [{ span, code, rule, entry, where, weak: null }];
    });
  });
  const counts = Map.groupBy(mentions, (mention) => mention.code);
  const others = [...counts].filter(([other]) => other !== code).map(([, named]) => named.length);
  return found.length + (counts.get(code)?.length ?? 0) > Math.max(0, ...others) ? found : [];
}
