import type { Line } from '../grammar/lines.ts';

/** A heading: how many characters before and behind its words are marks, and whether the line below underlines it. */
export interface Heading {
  readonly level: 2 | 3 | 4;
  readonly before: number;
  readonly behind: number;
  readonly isUnderlined: boolean;
}

/** Characters; a longer line without Markdown is no subhead. */
const longest = 150;

/** `***`, `- - -`: a line that parts a text in Markdown. */
export const isRuleLine = (text: string) => /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/u.test(text);

/**
 * The heading of a line, with the one below it: `## Talks`, or in Markdown a line of `=` or `-` directly below. Without
 * Markdown it has two marks at least, and stands between blank lines.
 */
export function readHeading(source: string, line: Line, next: Line | undefined, isMarkdown: boolean): Heading | null {
  const { text, isFirst } = line;
  const [mark = '', marks = ''] = text.startsWith('#') ? (/^(#{1,6})[ \t]+(?=[^\s#])/u.exec(text) ?? []) : [];
  if (mark !== '') {
    const isAlone = isFirst && next?.isFirst !== false;
    if (!isMarkdown && !(marks.length > 1 && isAlone && text.length <= longest)) return null;
    // Marks behind the words belong to the heading too: `## Talks ##`.
    const words = text.replace(/[ \t]#+$/u, '').trimEnd();
    const level = Math.min(4, Math.max(2, marks.length)) as Heading['level'];
    return { level, before: mark.length, behind: text.length - words.length, isUnderlined: false };
  }
  if (!isMarkdown || !isFirst || next === undefined || isRuleLine(text)) return null;
  if (!/^(?:={3,}|-{3,})$/u.test(next.text)) return null;
  if (!/^[ \t]*(?:\r\n|\n|\r)[ \t]*$/u.test(source.slice(line.span[1], next.span[0]))) return null;
  return { level: 2, before: 0, behind: 0, isUnderlined: true };
}

/**
 * The levels at which subheads are shown, of those that the text gives them: no level is left out between a subhead and the one
 * above it, so that who moves by headings finds each (WCAG 1.3.1). `2 4 4 3` becomes `2 3 3 3`.
 */
export function closeLevels(levels: readonly Heading['level'][]): readonly Heading['level'][] {
  /** The subheads that the next one may stand below, the outer one first. */
  const above: { readonly given: number; readonly shown: Heading['level'] }[] = [];
  return levels.map((given) => {
    while ((above.at(-1)?.given ?? 0) >= given) above.pop();
    const shown = Math.min(4, (above.at(-1)?.shown ?? 1) + 1) as Heading['level'];
    above.push({ given, shown });
    return shown;
  });
}
