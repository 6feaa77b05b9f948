/** A terminal, where the line is overwritten, or a log, which gets a new line now and then. */
interface Stream {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** Work shorter than this shows no progress. */
const quietMs = 2000;
const terminalMs = 200;
const logMs = 10_000;

/** Shows the progress of long work with its rate and the time left. `now` gives milliseconds of any clock. */
export class ProgressLine {
  readonly #stream: Stream;
  readonly #now: () => number;
  readonly #startedAt: number;
  #what = '';
  #total = 0;
  #unit = 'articles';
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

  /** Begins a stage of the work: its name (`Writing`) and its number of articles, or of another unit. */
  begin(what: string, total: number, unit = 'articles'): void {
    [this.#what, this.#total, this.#done, this.#unit] = [what, total, 0, unit];
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

  /** Clears the line, so that what is printed next starts on an empty one. */
  end(): void {
    if (this.#isShown) this.#stream.write('\r\u{1b}[K');
    this.#isShown = false;
  }

  #text(now: number): string {
    const rate = this.#done / Math.max(0.001, (now - this.#since) / 1000);
    const left = rate > 0 ? `, ${span((this.#total - this.#done) / rate)} left` : '';
    const count = (number: number) => Math.round(number).toLocaleString('en');
    return `${this.#what} ${count(this.#done)} of ${count(this.#total)} ${this.#unit}, ${count(rate)} a second${left}`;
  }
}

function span(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
