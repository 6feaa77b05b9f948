import type { Token } from './clock-tokens.ts';
import type { PrintedDate } from './printed-dates.ts';
import { isLinkWord } from './clock-words.ts';

/** The tokens `first` to `last` of a line that say one date and time, and what they are. */
export interface ClockCluster {
  readonly first: number;
  readonly last: number;
  readonly weekday: Token | null;
  readonly time: Token | null;
  readonly half: Token | null;
  readonly zone: Token | null;
}

/** So many signs and words such as "at" may stand between the parts of a clock. */
const maxBetween = 4;
const betweenSign = /^[,.|/()[\]•·:;'@–—-]$/u;

/** What stands beside a date: a weekday, a time, its half of the day and its zone, each once. Without a date, around the first time. */
export function clusterAround(tokens: readonly Token[], date: PrintedDate | null): ClockCluster | null {
  const start = date?.first ?? tokens.findIndex(({ kind }) => kind === 'time');
  if (start < 0) return null;
  const inside = tokens.slice(start, (date?.last ?? start) + 1);
  const found: Record<'weekday' | 'time' | 'half' | 'zone', Token | null> = {
    weekday: null,
    time: inside.find(({ kind }) => kind === 'time') ?? null,
    half: inside.find(({ kind }) => kind === 'half') ?? null,
    zone: inside.find(({ kind }) => kind === 'zone') ?? null,
  };
  const place = (token: Token): keyof typeof found | null => {
    if (token.kind === 'time' || token.kind === 'half' || token.kind === 'zone') return token.kind;
    return token.weekdays.length > 0 ? 'weekday' : null;
  };
  const grow = (from: number, step: 1 | -1): number => {
    let [edge, between] = [from, 0];
    for (let at = from + step; at >= 0 && at < tokens.length && between <= maxBetween; at += step) {
      const token = tokens[at] as Token;
      // "la" is Saturday in Finnish before a date, and "at" in Romanian behind it.
      const role = step > 0 && isLinkWord(token) ? null : place(token);
      const isBetween = token.kind === 'mark' ? betweenSign.test(token.text) : role === null && isLinkWord(token);
      if (isBetween) between++;
      else if (role === null || found[role] !== null || (role === 'zone' && step > 0 && found.time === null)) break;
      else {
        found[role] = token;
        [edge, between] = [at, 0];
      }
    }
    return edge;
  };
  const last = grow(date?.last ?? start, 1);
  const first = grow(start, -1);
  return { first, last, ...found };
}
