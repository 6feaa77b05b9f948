/** Where a progress line goes: a terminal's own line is written over, a log gets a new one now and then. */
interface Stream {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** Work this short needs no line. */
const quietMs = 2000;
const terminalMs = 200;
const logMs = 10_000;

/** Tells how far a long piece of work is, with its rate and the time left. `now` gives milliseconds of any clock. */
export class ProgressLine {
  readonly #stream: Stream;
  readonly #now: () => number;
  readonly #startedAt: number;
  #what = '';
  #total = 0;
  #done = 0;
  #since: number;
  #shownAt: number;
  #isShown = false;

  constructor(stream: Stream, now: () => number) {
    this.#stream = stream;
    this.#now = now;
    this.#startedAt = now();
    this.#since = this.#startedAt;
    this.#shownAt = this.#startedAt;
  }

  /** Begins a stretch of the work: `Writing`, so many articles. */
  begin(what: string, total: number): void {
    [this.#what, this.#total, this.#done] = [what, total, 0];
    this.#since = this.#now();
  }

  add(done: number): void {
    this.#done = Math.min(this.#done + done, this.#total);
    const now = this.#now();
    const isTerminal = this.#stream.isTTY === true;
    if (now - this.#startedAt < quietMs || now - this.#shownAt < (isTerminal ? terminalMs : logMs)) return;
    this.#shownAt = now;
    this.#isShown = isTerminal;
    this.#stream.write(isTerminal ? `\r\u{1b}[K${this.#text(now)}` : `${this.#text(now)}\n`);
  }

  /** Takes the line away, so that what comes next stands alone. */
  end(): void {
    if (this.#isShown) this.#stream.write('\r\u{1b}[K');
    this.#isShown = false;
  }

  #text(now: number): string {
    const rate = this.#done / Math.max(0.001, (now - this.#since) / 1000);
    const left = rate > 0 ? `, ${span((this.#total - this.#done) / rate)} left` : '';
    const count = (number: number) => Math.round(number).toLocaleString('en');
    return `${this.#what} ${count(this.#done)} of ${count(this.#total)} articles, ${count(rate)} a second${left}`;
  }
}

function span(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
