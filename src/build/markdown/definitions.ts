import type { Line } from '../grammar/lines.ts';
import { labelOf } from './inline-marks.ts';
import { type LinkTarget, linkTarget } from './link-target.ts';

/** What lines of a text in Markdown define for all of it. */
export interface DefinedLabels {
  /** Addresses of links, by `labelOf`. */
  readonly links: ReadonlyMap<string, LinkTarget>;
  readonly footnotes: ReadonlySet<string>;
}

const footnote = /^\[\^([^\]\s]{1,60})\]:[ \t]*(?=\S)/u;
const address =
  /^\[([^\]^][^\]]{0,200})\]:[ \t]*(?:<([^<>]{1,2000})>|(\S{1,2000}))(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^)]*\)))?$/u;

/** `[^1]: ` at the beginning of a line: its length and its label. */
export function readFootnote({ text }: Line): { readonly length: number; readonly label: string } | null {
  const match = text.startsWith('[^') ? footnote.exec(text) : null;
  return match && { length: match[0].length, label: labelOf(match[1] ?? '') };
}

/** `[label]: https://…`, a line that only says where links lead. */
export function readAddressLine({ text }: Line): { readonly label: string; readonly target: LinkTarget } | null {
  const match = text.startsWith('[') ? address.exec(text) : null;
  const target = match === null ? null : linkTarget(match[2] ?? match[3] ?? '');
  return match && target && { label: labelOf(match[1] ?? ''), target };
}

/** Collects the definitions among lines; of two with one label the first counts. */
export function listDefinitions(lines: readonly Line[]): DefinedLabels {
  const links = new Map<string, LinkTarget>();
  const footnotes = new Set<string>();
  for (const line of lines) {
    const note = readFootnote(line);
    const link = readAddressLine(line);
    if (note !== null) footnotes.add(note.label);
    else if (link !== null && !links.has(link.label)) links.set(link.label, link.target);
  }
  return { links, footnotes };
}
