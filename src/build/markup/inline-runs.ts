/** A stretch of text with one look. */
export interface Run {
  /** Markdown already, with its marks escaped. */
  text: string;
  readonly isStrong: boolean;
  readonly isEmphasis: boolean;
  /** Its text is as it is, without escapes. */
  readonly isCode: boolean;
  readonly href: string | null;
}

type Mark = Exclude<keyof Run, 'text'>;

/** Outermost first. */
const marks: readonly Mark[] = ['href', 'isStrong', 'isEmphasis', 'isCode'];

/** One paragraph of Markdown on one line: white space is one blank, and marks stand beside words, never beside blanks. */
export function runsToMarkdown(runs: readonly Run[]): string {
  return nest(tidy(runs), 0).trim();
}

function nest(runs: readonly Run[], depth: number): string {
  const mark = marks[depth];
  if (mark === undefined) return runs.map(({ text }) => text).join('');
  let markdown = '';
  for (let start = 0; start < runs.length;) {
    const value = runs[start]?.[mark];
    let end = start + 1;
    while (end < runs.length && runs[end]?.[mark] === value) end += 1;
    const inner = nest(runs.slice(start, end), depth + 1);
    // An exclamation mark before a link would make a picture of it.
    if (mark === 'href' && value !== null) markdown = markdown.replace(/!$/u, String.raw`\!`);
    markdown += value === null || value === false || value === undefined ? inner : wrap(inner, mark, value);
    start = end;
  }
  return markdown;
}

function wrap(inner: string, mark: Mark, value: string | boolean): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(inner) ?? [];
  if (words === '') return inner;
  if (mark === 'href') {
    // An address that stands for itself is a link as it is.
    const plain = words.replaceAll(/\\(.)/gu, '$1');
    if (plain === value) return `${before}${plain}${after}`;
    if (`mailto:${plain}` === value) return `${before}<${plain}>${after}`;
    // Brackets in the words of a link would end them.
    return `${before}[${words.replaceAll(/\\.|[[\]]/gu, (found) => (found.length > 1 ? found : `\\${found}`))}](${String(value)})${after}`;
  }
  const sign = mark === 'isStrong' ? '**' : mark === 'isEmphasis' ? '*' : codeSign(words);
  const pad = mark === 'isCode' && /^`|`$/u.test(words) ? ' ' : '';
  return `${before}${sign}${pad}${words}${pad}${sign}${after}`;
}

/** As many backticks as no part of the code has. */
const codeSign = (words: string) => {
  const runs = new Set([...words.matchAll(/`+/gu)].map(([run]) => run.length));
  let length = 1;
  while (runs.has(length)) length += 1;
  return '`'.repeat(length);
};

/** Joins white space over the borders of runs. */
function tidy(runs: readonly Run[]): Run[] {
  const tidied: Run[] = [];
  let endsBlank = true;
  for (const run of runs) {
    let text = run.text.replaceAll(/[\t\n\f\r ]+/gu, ' ');
    if (endsBlank && text.startsWith(' ')) text = text.slice(1);
    if (text === '') continue;
    endsBlank = text.endsWith(' ');
    const last = tidied.at(-1);
    if (last !== undefined && marks.every((mark) => last[mark] === run[mark]))
      last.text =
        last.text.endsWith(']') && text.startsWith('(') ? `${last.text.slice(0, -1)}\\]${text}` : last.text + text;
    else tidied.push({ ...run, text });
  }
  return tidied;
}

/** Text whose characters would be read as Markdown inside a paragraph, escaped. What cannot be mistaken stays as it is. */
export function escapeInline(text: string): string {
  // Most stretches have none of them.
  if (!/[\\*_[\]!`<&]/u.test(text)) return text;
  return (
    text
      .replaceAll(/\\(?=[!-/:-@[-`{-~\s]|$)/gu, String.raw`\\`)
      // Emphasis begins or ends beside a word: alone between blanks its mark is none, and inside a word an underscore is none.
      .replaceAll(/\*+|_+/gu, (run: string, at: number, whole: string) => {
        const [before, after] = [whole.charAt(at - 1), whole.charAt(at + run.length)];
        const isApart = /^\s?$/u.test(before) && /^\s?$/u.test(after);
        const isInWord = run.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
        return isApart || isInWord ? run : run.replaceAll(/./gu, String.raw`\$&`);
      })
      .replaceAll(/\](?=\()/gu, String.raw`\]`)
      .replaceAll(/\[(?=\^)/gu, String.raw`\[`)
      .replaceAll(/!(?=\\\[)/gu, String.raw`\!`)
      .replaceAll('`', '\\`')
      // A text may speak of tags and entities.
      .replaceAll(/&(?=#?\w{1,31};)/gu, '&amp;')
      .replaceAll(/<(?=\/?[a-z]|!(?:[a-z]|--)|\?)/giu, '&lt;')
  );
}

/** A paragraph that would be read as a heading, an item, a quote, a table or a rule, escaped at its beginning. */
export function escapeBlock(line: string): string {
  if (/^(?:#{1,6}(?:\s|$)|[-+](?:\s|$)|>|\||\[[^\]]+\]:)/u.test(line) || /^(?:(?:[*_-] ?){3,}|={3,})$/u.test(line))
    return `\\${line}`;
  return line.replace(/^(\*)(?=\s|$)/u, String.raw`\$1`).replace(/^(\d{1,9})([.)])(?=\s|$)/u, String.raw`$1\$2`);
}

/** A block of code, between fences that are longer than any in it. */
export function fenced(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/^\s*(`{3,})/gmu)].map(([, run = '']) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code}\n${fence}`;
}
