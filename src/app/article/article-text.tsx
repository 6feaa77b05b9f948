import type { Article } from '#news/article/article.ts';
import type { Span } from '#news/text/span.ts';
import { t } from '../languages/t.ts';
import { annotate, type Layer } from './annotate.ts';
import { evidenceOrder } from './evidence-order.ts';

type Annotation =
  | { readonly kind: 'mention'; readonly className: string }
  | { readonly kind: 'dateline' }
  | { readonly kind: 'note'; readonly number: number; readonly label: string };

interface Props {
  readonly article: Article;
  readonly span: Span;
  /** False for a headline, whose accessible name is to be its words alone: `HeaderNotes` links to its notes. */
  readonly hasReferences?: boolean;
}

/**
 * A part of the article as printed. Mentions have a class by which the evidence of a region highlights them (evidence.css),
 * the dateline is in small capitals, and a link to its note follows each annotated phrase.
 */
export function ArticleText({ article, span, hasReferences = true }: Props) {
  const pieces = annotate<Annotation>(article.source, span, listLayers(article));
  return pieces.map(({ text, annotations, ending }, index) => {
    const mention = annotations.find((annotation) => annotation.kind === 'mention');
    const isDateline = annotations.some(({ kind }) => kind === 'dateline');
    const classes = [isDateline && 'dateline', mention?.className].filter(Boolean).join(' ');
    const references = ending.flatMap((annotation) =>
      hasReferences && annotation.kind === 'note' ? [<NoteReference key={annotation.number} {...annotation} />] : [],
    );
    if (classes === '' && references.length === 0) return text;
    return (
      // The text of an article is constant, and so are the indexes of its pieces.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index} className={classes || undefined}>
        {text}
        {references}
      </span>
    );
  });
}

/** The label is CSS content, so that the page's text, and what is copied from it, stays as printed. */
function NoteReference({ number, label }: { readonly number: number; readonly label: string }) {
  return (
    <a
      className="note-reference"
      id={`note-${number}-from`}
      href={`#note-${number}`}
      aria-label={t('note.reference', { number, label })}
      data-label={label}
    />
  );
}

function listLayers(article: Article): Layer<Annotation>[] {
  const order = evidenceOrder(article);
  const mentions = article.mentions.map(({ span, code }): Layer<Annotation> => {
    return { span, annotation: { kind: 'mention', className: `mention mention-${order.indexOf(code)}` } };
  });
  const notes = article.notes.flatMap(({ span, kind }, index): Layer<Annotation>[] => {
    const label = kind === 'sic' ? 'sic' : String(index + 1);
    return span === null ? [] : [{ span, annotation: { kind: 'note', number: index + 1, label } }];
  });
  const dateline = article.datelineSpans;
  return [
    ...mentions,
    ...notes,
    ...(dateline === null ? [] : [{ span: dateline.span, annotation: { kind: 'dateline' } as const }]),
  ];
}
