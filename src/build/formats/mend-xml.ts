const open = '<![CDATA[';
const close = ']]>';

/** An ampersand that begins no reference to a character. */
const bareAmpersand = /&(?!(?:[a-z][\w.-]{0,40}|#\d{1,8}|#x[\da-f]{1,6});)/giu;

/** What XML must not hold. Exports do, where somebody pasted from a terminal. */
// oxlint-disable-next-line no-control-regex -- these are the characters to be taken away
const forbidden = /[\u{0}-\u{8}\u{b}\u{c}\u{e}-\u{1f}\u{fffe}\u{ffff}]/gu;

/** As much as a mark or a reference has; so much of a piece waits for the next. */
const longestMark = 48;

/**
 * Mends what exports get wrong in XML, piece by piece: control characters are taken away, and a bare `&` outside of CDATA
 * is written as a parser wants it. `onMend` is told of each.
 */
export class XmlMender {
  readonly #onMend: (what: 'control character' | 'ampersand') => void;
  #rest = '';
  #isInside = false;

  constructor(onMend: (what: 'control character' | 'ampersand') => void) {
    this.#onMend = onMend;
  }

  /** The mended text of a piece, but for its last characters: what they begin is in the next. */
  mend(piece: string): string {
    const text = this.#rest + piece.replaceAll(forbidden, () => this.#tell('control character', ''));
    const from = Math.max(0, text.length - longestMark);
    const at = text.slice(from).search(/[&<\]]/u);
    const cut = at < 0 ? text.length : from + at;
    this.#rest = text.slice(cut);
    return this.#mendWhole(text.slice(0, cut));
  }

  /** The end of the text. */
  close(): string {
    const rest = this.#rest;
    this.#rest = '';
    return this.#mendWhole(rest);
  }

  #mendWhole(text: string): string {
    let mended = '';
    for (let at = 0; at < text.length;) {
      const next = text.indexOf(this.#isInside ? close : open, at);
      const part = text.slice(at, next < 0 ? text.length : next);
      mended += this.#isInside ? part : part.replaceAll(bareAmpersand, () => this.#tell('ampersand', '&amp;'));
      if (next < 0) break;
      const mark = this.#isInside ? close : open;
      mended += mark;
      at = next + mark.length;
      this.#isInside = !this.#isInside;
    }
    return mended;
  }

  #tell(what: 'control character' | 'ampersand', instead: string): string {
    this.#onMend(what);
    return instead;
  }
}
