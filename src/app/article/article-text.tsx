import type { Article } from '#news/article/article.ts';
import type { Span } from '#news/text/span.ts';
import { t } from '../languages/t.ts';
import { annotate, type Layer } from './annotate.ts';
import { evidenceOrder } from './evidence-order.ts';

type Mark =
  | { readonly kind: 'mention'; readonly className: string }
  | { readonly kind: 'dateline' }
  | { readonly kind: 'note'; readonly number: number; readonly label: string };

interface Props {
  readonly article: Article;
  readonly span: Span;
  /** A headline's name is its words alone: its references stand below it (HeadReferences). */
  readonly hasReferences?: boolean;
}

/**
 * A stretch of the article as printed, with its mentions marked so that a chosen region can light them up (by style, see
 * evidence.css), the dateline in small capitals, and a reference behind each stretch that has a note.
 */
export function ArticleText({ article, span, hasReferences = true }: Props) {
  const pieces = annotate<Mark>(article.source, span, layersOf(article));
  return pieces.map(({ text, marks, ending }, index) => {
    const mention = marks.find((mark) => mark.kind === 'mention');
    const isDateline = marks.some((mark) => mark.kind === 'dateline');
    const classes = [isDateline ? 'dateline' : '', mention?.className ?? ''].filter((name) => name !== '').join(' ');
    const references = ending.filter((mark) => mark.kind === 'note' && hasReferences);
    if (classes === '' && references.length === 0) return text;
    return (
      // Pieces never move: the text of an article is constant.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index} className={classes === '' ? undefined : classes}>
        {text}
        {references.map(
          (mark) => mark.kind === 'note' && <NoteReference key={mark.number} number={mark.number} label={mark.label} />,
        )}
      </span>
    );
  });
}

/** Its label is drawn by style, so that the text of the page, and what is copied from it, stays as printed. */
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

function layersOf(article: Article): Layer<Mark>[] {
  const order = evidenceOrder(article);
  const mentions = article.mentions.map(({ span, code }): Layer<Mark> => {
    return { span, mark: { kind: 'mention', className: `mention mention-${order.indexOf(code)}` } };
  });
  const notes = article.notes.flatMap(({ span, kind }, index): Layer<Mark>[] => {
    const label = kind === 'sic' ? 'sic' : String(index + 1);
    return span === null ? [] : [{ span, mark: { kind: 'note', number: index + 1, label } }];
  });
  const dateline = article.datelineSpans;
  return [
    ...mentions,
    ...notes,
    ...(dateline === null ? [] : [{ span: dateline.span, mark: { kind: 'dateline' } as const }]),
  ];
}
