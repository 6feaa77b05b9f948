import type { Span } from '#news/text/span.ts';
import type { Line } from './lines.ts';
import { textOf } from '#news/text/span.ts';
import { endsSentence } from './ends-sentence.ts';
import { bareByline } from '../bylines/bare-byline.ts';
import { isByline } from '../bylines/byline-line.ts';
import { countHeadlineLines, headlineSpan } from './headline-lines.ts';
import { readLabel } from './label-line.ts';
import { placeKind } from '../gazetteer/place-kind.ts';
import { isFence, isImage, isMark, isRule, isWordless } from './mark-line.ts';
import { readClock, type ClockRead } from './read-clock.ts';

/** What stands above the text of an article. */
export interface Head {
  readonly headline: Span | null;
  readonly clock: ClockRead | null;
  readonly byline: Span | null;
  readonly label: Span | null;
}

export interface HeadReading extends Head {
  /** The lines of the text and its caption. */
  readonly body: readonly Line[];
}

/** Characters; a longer line is prose, whatever it begins with. */
const longestPart = 120;

/** Whom to ask, above a press release. */
const contact =
  /^(?:(?:media|press|news)\s+)?(?:contacts?|inquiries|enquiries|phone|tel|telephone|fax|e-?mail|kontak|kontakt|pressekontakt|contacto|contato|contatti|iletişim|контакты?)\b[^:]{0,20}:/iu;

/** Characters of the longest such address: of a longer line nothing is asked, since some of its signs are tried against all others. */
const longestAddress = 400;

/** An address alone on its line: of a page, of mail, a telephone number. */
const address = /^(?:https?:\/\/\S+|www\.\S+|<?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>?|[+(]?\d(?:[ ()./-]*\d){6,})$/u;

/** "(Reporting by Jane Doe; Editing by John Roe)" */
const reporting = /^\(?(?:additional\s+)?(?:reporting|writing|compiled)\s+(?:and\s+\p{L}+\s+)?by\s\p{Lu}.*\)?$/iu;

/** A place and a day before a dash are a dateline, whose text follows below. */
const dash = /[-–—―_]/u;
const endsInDash = (text: string) => dash.test(text.slice(-1)) && !dash.test(text.charAt(0));

/** Lines of text before which a byline, a clock or a rule may still stand: a caption, a sentence below the headline. */
const linesBefore = 2;

/**
 * Reads the lines above a text: clock, label, byline and rules in any order, then the headline, then again clock, label,
 * byline, rules. What `stated` already has, from front matter or header lines, is not looked for again.
 */
export function readHead(source: string, lines: readonly Line[], stated: Head, today: string): HeadReading {
  const whole = new HeadReader(source, today, stated);
  const at = whole.takeBefore(lines, true);
  if (stated.headline === null && lines.length - at < 2 && at > 0) {
    // Nothing would be left for a headline and a text: these lines are them.
    const plain = new HeadReader(source, today, stated);
    return plain.readFrom(lines, plain.takeBefore(lines, false));
  }
  if (stated.headline !== null && at === lines.length && at > 0) {
    // The headline again with its date, and nothing else: the last line is the text.
    const last = new HeadReader(source, today, stated);
    return last.readFrom(lines, last.takeBefore(lines.slice(0, -1), true));
  }
  return whole.readFrom(lines, at);
}

class HeadReader {
  readonly #source: string;
  readonly #today: string;
  #head: Head;
  #lastClock: { readonly span: Span; readonly clock: ClockRead | null } | null = null;

  constructor(source: string, today: string, head: Head) {
    this.#source = source;
    this.#today = today;
    this.#head = head;
  }

  /** How many lines stand before the headline. Without `withNames`: clock and rules only. */
  takeBefore(lines: readonly Line[], withNames: boolean): number {
    let at = 0;
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      // Below a headline that is stated it begins the text.
      if (this.#head.headline !== null && isFence(line.text)) break;
      const isNamed = withNames && next !== undefined && mayBeHeadline(next);
      if (withNames && this.#head.headline === null && next !== undefined && !isNamed && this.#isHeadlineOfDay(line))
        break;
      const isTaken = this.#take(line, isNamed, index > 0 && this.#head.clock === null, true);
      if (!isTaken && !(isNamed && line.text.length <= longestAddress && address.test(line.text))) break;
      at = index + 1;
    }
    return at;
  }

  readFrom(lines: readonly Line[], at: number): HeadReading {
    let [rest, from] = [lines, at];
    if (this.#head.headline === null && lines[at] !== undefined) {
      const isPart = (line: Line) => this.#isPart(line);
      const count = countHeadlineLines(lines, at, isPart);
      const last = lines[at + count - 1] as Line;
      this.#head = { ...this.#head, headline: headlineSpan(this.#source, [lines[at]?.span[0] ?? 0, last.span[1]]) };
      from = at + count;
    } else if (at + 1 < lines.length && this.#repeatsHeadline(lines[at] as Line)) from = at + 1;
    rest = withoutEndMarks(lines.slice(from));
    const isOneBlock = rest.every(({ isFirst }, index) => index === 0 || !isFirst);
    const body: Line[] = [];
    let follows = true;
    let isAfterPart = true;
    // Nothing below the fence of code stands above the text.
    let isBelowFence = false;
    // No blank line so far: these lines stand directly below the headline.
    let isWithHeadline = true;
    for (const [index, line] of rest.entries()) {
      isWithHeadline &&= !line.isFirst;
      // The fence is a mark too, but one that the code needs.
      isBelowFence ||= isFence(line.text);
      const mayBePart: boolean =
        !isBelowFence &&
        body.length <= linesBefore &&
        (line.isFirst || isAfterPart || isOneBlock || isWithHeadline) &&
        index < rest.length - 1;
      const isTaken: boolean = mayBePart && this.#take(line, true, true, body.length === 0);
      isAfterPart = isTaken || isImage(line.text);
      if (isAfterPart) follows = true;
      else {
        const isAlone = isRule(line.text);
        body.push((follows || isAlone) && !line.isFirst ? { ...line, isFirst: true } : line);
        follows = isAlone;
      }
    }
    const signed = this.#takeSignature(body.length === 0 ? rest : body);
    return { ...this.#head, body: signed };
  }

  /**
   * Takes a line that is a clock, a rule, a label or a byline; of two of a kind the first counts. `isFirstPart`: no line of
   * the text stands before it.
   */
  #take(line: Line, isNamed: boolean, isShort: boolean, isFirstPart: boolean): boolean {
    const { span, text } = line;
    if (isMark(text)) {
      // "— January 5, 2026 —"
      const dated = this.#head.clock === null ? this.#clockOf(span) : null;
      if (dated !== null) this.#head = { ...this.#head, clock: dated };
      return true;
    }
    if (this.#head.headline !== null && isWordless(text)) return true;
    if (isShort && text.length > longestPart) return false;
    const clock = endsInDash(text) ? null : this.#clockOf(span);
    if (clock !== null) {
      this.#head = { ...this.#head, clock: this.#head.clock ?? clock, byline: this.#head.byline ?? clock.byline };
      return true;
    }
    if (!isNamed || text.length > longestPart) return false;
    if (contact.test(text)) return true;
    const label = readLabel(text);
    if (label !== null) {
      this.#head = { ...this.#head, label: this.#head.label ?? [span[0] + label[0], span[0] + label[1]] };
      return true;
    }
    if (!isByline(text, this.#head.headline === null)) {
      const isKnown = isFirstPart && (this.#takeKicker(line) || this.#isAuthor(text));
      if (!isKnown || this.#head.label?.[0] === span[0]) return isKnown;
    }
    if (this.#head.byline !== null && this.#head.byline[0] < (this.#head.clock?.span[1] ?? 0)) return true;
    // Without the marks of italics or bold type around it.
    const words: Span = [span[0] + text.search(/[^*_]/u), span[0] + text.replace(/[*_]+$/u, '').length];
    this.#head = { ...this.#head, byline: this.#head.byline ?? words };
    return true;
  }

  /** The lines of a text without the last, if it says who wrote it and no other does. */
  #takeSignature(body: readonly Line[]): readonly Line[] {
    const last = body.at(-1);
    if (last === undefined || body.length < 3 || !last.isFirst || this.#head.byline !== null) return body;
    const { span, text } = last;
    if (text.length > longestPart || !endsSentence(body.at(-2)?.text ?? '')) return body;
    const isSignature =
      reporting.test(text) || isByline(text) || (bareByline(text)?.length !== 0 && this.#isAuthor(text));
    if (!isSignature) return body;
    this.#head = { ...this.#head, byline: span };
    return body.slice(0, -1);
  }

  /** "Gold Price Today, 5 January 2026" above prose: with other words a clock line is rather the headline, if no other is left. */
  #isHeadlineOfDay({ span, text }: Line): boolean {
    return !endsInDash(text) && this.#clockOf(span)?.hasOtherWords === true;
  }

  /** Takes a kicker of an unknown kind below the headline. */
  #takeKicker(line: Line): boolean {
    if (this.#head.headline === null || this.#head.label !== null || !isKicker(line)) return false;
    this.#head = { ...this.#head, label: line.span };
    return true;
  }

  /** The clock of a line; the last one asked for is kept, since several rules ask in turn. */
  #clockOf(span: Span): ClockRead | null {
    if (this.#lastClock?.span !== span) this.#lastClock = { span, clock: readClock(this.#source, span, this.#today) };
    return this.#lastClock.clock;
  }

  /** Whether a line names people and nothing else, and the text does not mention them: then it is no caption of a portrait. */
  #isAuthor(text: string): boolean {
    const people = bareByline(text);
    const isMentioned = (name: string) => this.#source.split(name.split(/\s+/u).at(-1) ?? name).length > 2;
    return people !== null && !people.some(isMentioned);
  }

  #isPart({ span, text }: Line): boolean {
    if (isMark(text)) return true;
    if (text.length > longestPart) return false;
    return readLabel(text) !== null || isByline(text) || this.#clockOf(span) !== null;
  }

  #repeatsHeadline({ span }: Line): boolean {
    const words = (part: Span) =>
      textOf(this.#source, part)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .toLowerCase();
    return this.#head.headline !== null && words(span) !== '' && words(span) === words(this.#head.headline);
  }
}

/** Whether a line can be the headline below a label or a byline: short, and no clock-less run of prose. */
function mayBeHeadline({ text }: Line): boolean {
  return text.length <= 200 && !(text.length > 100 && endsSentence(text));
}

/** The lines without the rules and pictures at their end; all of them where there is nothing else. */
function withoutEndMarks(lines: readonly Line[]): readonly Line[] {
  const last = lines.findLastIndex(({ text }) => !isRule(text) && !isImage(text));
  return last < 0 ? lines : lines.slice(0, last + 1);
}

/** Characters and words of the longest kicker of an unknown kind. */
const longestKicker = 30;
const kickerWords = 3;

/** Whether a line alone in its block is one to three words in capitals, and no place: "FERRIES", above the text. */
function isKicker({ text, isFirst }: Line): boolean {
  if (!isFirst || text.length > longestKicker || !/^\p{Lu}[\p{Lu}\p{M}\p{N}&'’ -]{3,}$/u.test(text)) return false;
  return text.split(/\s+/u).length <= kickerWords && bareByline(text) === null && placeKind(text) === null;
}
