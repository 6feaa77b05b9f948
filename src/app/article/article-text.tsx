import type { ReactNode } from 'react';
import type { Article } from '#news/article/article.ts';
import type { Layer, Piece } from '#news/article/annotate.ts';
import { type Nested, nestMarks } from '#news/article/nest-marks.ts';
import { nameKey } from '#news/people/named.ts';
import type { Span } from '#news/text/span.ts';
import { t } from '../languages/t.ts';
import { evidenceOrder } from '../regions/describe-evidence.ts';

type Annotation =
  | { readonly kind: 'mention'; readonly className: string }
  | { readonly kind: 'dateline' }
  | { readonly kind: 'reference'; readonly reference: Reference };

interface Reference {
  /** Of the element that it leads to; the way back leads to `${id}-from`. */
  readonly id: string;
  readonly href: string;
  readonly label: string;
  readonly name: string;
}

interface Props {
  readonly article: Article;
  readonly span: Span;
  /** False for a headline, whose accessible name is to be its words alone: `HeaderNotes` links to its notes. */
  readonly hasReferences?: boolean;
}

/** The element that says that a link leads elsewhere: its id. */
export const elsewhereId = 'elsewhere';

/**
 * A part of the article as printed, with its links and emphasis. Mentions have a class by which the evidence of a region
 * highlights them (evidence.css), the dateline is in small capitals, and a link to its note follows each annotated phrase.
 */
export function ArticleText({ article, span, hasReferences = true }: Props) {
  const marks = article.marks?.filter((mark) => mark.span[0] < span[1] && mark.span[1] > span[0]) ?? [];
  const inside = marks.filter(({ kind }) => kind !== 'footnote');
  return renderParts(nestMarks(article.source, span, inside, layersOf(article)), hasReferences);
}

// The text of an article is constant, and so are the indexes of its pieces.
/* oxlint-disable react/no-array-index-key */
function renderParts(parts: readonly Nested<Annotation>[], hasReferences: boolean): ReactNode[] {
  return parts.flatMap((part, index): ReactNode[] => {
    if ('piece' in part) return [renderPiece(part.piece, index, hasReferences)];
    const { mark } = part;
    if (mark.kind !== 'link') {
      const Tag = mark.kind === 'footnote' ? 'span' : mark.kind;
      return [<Tag key={index}>{renderParts(part.parts, hasReferences)}</Tag>];
    }
    const references = hasReferences ? part.parts.flatMap(referencesIn) : [];
    const isMail = /^mailto:/iu.test(mark.href);
    return [
      <a
        key={index}
        href={mark.href}
        {...(!isMail && { rel: 'external noreferrer', 'aria-describedby': elsewhereId })}
        dir={isAddress(part.parts, mark.href) ? 'ltr' : undefined}
      >
        {renderParts(part.parts, false)}
      </a>,
      // No link stands in another.
      ...references.map((reference) => <NoteReference key={reference.id} {...reference} />),
    ];
  });
}

function renderPiece({ text, annotations, ending }: Piece<Annotation>, key: number, hasReferences: boolean): ReactNode {
  // A place may stand in a name: "Syrian Democratic Forces".
  const mentions = annotations.flatMap((one) => (one.kind === 'mention' ? [one.className] : []));
  const isDateline = annotations.some(({ kind }) => kind === 'dateline');
  const classes = [isDateline && 'dateline', ...mentions].filter(Boolean).join(' ');
  const references = hasReferences ? ending.flatMap(referenceOf) : [];
  if (classes === '' && references.length === 0) return text;
  return (
    <span key={key} className={classes || undefined}>
      {text}
      {references.map((reference) => (
        <NoteReference key={reference.id} {...reference} />
      ))}
    </span>
  );
}

const referenceOf = (annotation: Annotation) => (annotation.kind === 'reference' ? [annotation.reference] : []);

function referencesIn(part: Nested<Annotation>): readonly Reference[] {
  return 'piece' in part ? part.piece.ending.flatMap(referenceOf) : part.parts.flatMap(referencesIn);
}

/** Whether the words of a link are its address, which is written from left to right in any text. */
const isAddress = (parts: readonly Nested<Annotation>[], href: string) =>
  parts.map((part) => ('piece' in part ? part.piece.text : '')).join('') === href;

/** The label is CSS content, so that the page's text, and what is copied from it, stays as printed. */
function NoteReference({ id, href, label, name }: Reference) {
  return <a className="note-reference" id={`${id}-from`} href={href} aria-label={name} data-label={label} />;
}

/** The layers of an article: each of its paragraphs asks for them. */
const knownLayers = new WeakMap<Article, Layer<Annotation>[]>();

function layersOf(article: Article): Layer<Annotation>[] {
  const layers = knownLayers.get(article) ?? listLayers(article);
  knownLayers.set(article, layers);
  return layers;
}

function listLayers(article: Article): Layer<Annotation>[] {
  const order = evidenceOrder(article);
  const mentions = article.mentions.map(({ span, code }): Layer<Annotation> => {
    return { span, annotation: { kind: 'mention', className: `mention mention-${order.indexOf(code)}` } };
  });
  const names = (article.named ?? []).flatMap((tag) =>
    tag.mentions.map(({ span }): Layer<Annotation> => {
      return { span, annotation: { kind: 'mention', className: `mention-${order.indexOf(nameKey(tag))}` } };
    }),
  );
  const notes = article.notes.flatMap(({ span, kind }, index): Layer<Annotation>[] => {
    const label = kind === 'sic' ? 'sic' : String(index + 1);
    const name = t('note.reference', { number: index + 1, label });
    const reference = { id: `note-${index + 1}`, href: `#note-${index + 1}`, label, name };
    return span === null ? [] : [{ span, annotation: { kind: 'reference', reference } }];
  });
  const dateline = article.datelineSpans;
  return [
    ...mentions,
    ...names,
    ...notes,
    ...listFootnotes(article),
    ...(dateline === null ? [] : [{ span: dateline.span, annotation: { kind: 'dateline' } as const }]),
  ];
}

/** References to footnotes; the second to one has an id of its own. */
function listFootnotes({ marks = [], paragraphs }: Article): Layer<Annotation>[] {
  const keys = new Map<number, string>();
  for (const { key, kind } of paragraphs)
    if (kind?.is === 'footnote' && kind.goesOn === undefined) keys.set(kind.number, key);
  const referred = new Set<number>();
  return marks.flatMap((mark, at): Layer<Annotation>[] => {
    if (mark.kind !== 'footnote') return [];
    const { span, number } = mark;
    const id = `footnote-${number}${referred.has(number) ? `-at-${at}` : ''}`;
    referred.add(number);
    const name = t('article.footnote', { number });
    const reference = { id, href: `#${keys.get(number) ?? ''}`, label: `[${number}]`, name };
    return [{ span, annotation: { kind: 'reference', reference } }];
  });
}
