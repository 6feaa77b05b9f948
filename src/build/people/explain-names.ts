import type { ParsedArticle } from '#news/article/article.ts';
import type { NamedKind, NameRule, RefusedName } from '#news/people/named.ts';
import type { Span } from '#news/text/span.ts';
import type { TaggedPeople } from './correct-names.ts';
import { positionAt } from '../text/position.ts';
import { offsetBefore, undoRewriting } from '../text/rewrite-text.ts';

/** A phrase of the source with its line and column from 1. */
interface Phrase {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Everything that `tagPeople` decided for a story, with where it stands in the file. */
export interface ExplainedNames {
  readonly named: readonly {
    readonly kind: NamedKind;
    readonly name: string;
    readonly slug: string;
    readonly sure: number | null;
    readonly phrases: readonly (Phrase & { readonly rule: NameRule })[];
  }[];
  readonly refusedNames: readonly (Phrase & Omit<RefusedName, 'span'>)[];
}

/** Explains the tags of people and organisations of an article. */
export function explainNames(article: ParsedArticle, { named, refused }: TaggedPeople): ExplainedNames {
  const decoded = article.origin?.decoded ?? [];
  const printed = undoRewriting(article.source, decoded);
  const phraseOf = (span: Span): Phrase => ({
    text: article.source.slice(...span),
    ...positionAt(printed, offsetBefore(decoded, span[0])),
  });
  return {
    named: named.map(({ mentions, ...tag }) => ({
      ...tag,
      phrases: mentions.map(({ span, rule }) => ({ ...phraseOf(span), rule })),
    })),
    refusedNames: refused.map(({ span, ...rest }) => ({ ...phraseOf(span), ...rest })),
  };
}

const refusals: Readonly<Record<RefusedName['why'], string>> = {
  surname: 'no full name of it stands in the story',
  shared: 'several of the story have it',
  unsure: 'not sure enough',
  place: 'the name of a place',
  general: 'a word that many organisations have',
  editor: "an editor's word",
};

/** The same as lines for a terminal. */
export function namesText({ named, refusedNames }: ExplainedNames): string {
  const lines: string[] = [];
  for (const { kind, name, slug, sure, phrases } of named) {
    lines.push(
      `  ${kind}  ${name} (${slug}): ${sure === null ? "an editor's word" : `${Math.round(100 * sure)} % sure`}`,
    );
    for (const { text, line, column, rule } of phrases)
      lines.push(`    ${at(line, column)} "${plain(text)}" by ${rule}`);
  }
  if (refusedNames.length > 0) lines.push('', '  no person and no organisation');
  for (const { text, line, column, kind, why } of refusedNames)
    lines.push(`    ${at(line, column)} "${plain(text)}" is no ${kind}: ${refusals[why]}`);
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

const at = (line: number, column: number) => `${line}:${column}`.padEnd(7);

/** A name on one line, although the source may break it. */
const plain = (text: string) => text.replaceAll(/\s+/gu, ' ');
