import type { ClockCluster } from './clock-cluster.ts';
import type { Token } from './clock-tokens.ts';
import type { PrintedDate } from './printed-dates.ts';
import { byWords, isLinkWord, labelWords, tailWords } from './clock-words.ts';

/** Whether what stands beside less than a full date leaves the line none: seen by its words, before they are taken apart. */
export function isHopeless(tokens: readonly Token[], date: PrintedDate | null, cluster: ClockCluster): boolean {
  if (date !== null && date.kind !== 'part') return false;
  const { first, last, weekday, time } = cluster;
  const isMonthAlone = date?.fault?.kind === 'clock-day-missing';
  const isEnough = date === null || (!isMonthAlone && (weekday !== null || time !== null || date.isYearShort === true));
  const isWord = ({ kind }: Token) => kind === 'word';
  const hasLabel = tokens.some((token, at) => at < first && isWord(token) && labelWords.has(token.plain));
  if (!isEnough && !hasLabel && !tokens.some(({ month }) => month !== null && month.calendar !== 'gregorian'))
    return true;
  if (tokens.some((token) => isWord(token) && byWords.has(token.plain))) return false;
  const isKnown = (token: Token) => isLinkWord(token) || labelWords.has(token.plain) || tailWords.has(token.plain);
  return tokens.some((token, at) => (at < first || at > last) && isWord(token) && !isKnown(token));
}
