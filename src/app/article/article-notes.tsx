import type { Article, Note } from '#news/article/article.ts';
import { foreignLang } from '../languages/foreign-lang.ts';
import { t } from '../languages/t.ts';

const kinds: { readonly [Kind in Note['kind']]: string } = {
  sic: t('note.sic'),
  note: t('note.note'),
  correction: t('note.correction'),
  finding: t('note.finding'),
};

/**
 * The editors' notes and the build's findings as a numbered list, beside the text and never in it. Corrections are shown by
 * `HeaderNotes`. Renders nothing where there are none.
 */
export function ArticleNotes({ article }: { readonly article: Article }) {
  const notes = numberNotes(article).filter(({ kind }) => kind !== 'correction');
  if (notes.length === 0) return null;
  return (
    <section className="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{t('notes')}</h2>
      <ol>
        {notes.map(({ number, kind, span, text }) => (
          <li key={number} id={`note-${number}`} tabIndex={-1}>
            <span className="note-kind">{kinds[kind]}</span>
            {/* The quote and the comment on it are one text, so that both have the direction of its first letters. */}
            <div lang={kind === 'finding' ? foreignLang('en') : undefined} dir="auto">
              {span !== null && <q lang={foreignLang(article.lang)}>{article.source.slice(...span)}</q>} {text}{' '}
              {span !== null && (
                <a href={`#note-${number}-from`} aria-label={t('note.back', { number })}>
                  ↩
                </a>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Below the headline: the corrections, and links to the notes on the headline and on the printed clock. */
export function HeaderNotes({ article }: { readonly article: Article }) {
  const end = article.headlineSpan[1];
  const notes = numberNotes(article);
  const headerNotes = notes.filter(({ kind, span }) => kind !== 'correction' && span !== null && span[1] <= end);
  return (
    <>
      {notes
        .filter(({ kind }) => kind === 'correction')
        .map(({ number, text }) => (
          <p key={number} id={`note-${number}`} className="correction">
            <strong>{t('note.corrected')}</strong> <bdi>{text}</bdi>
          </p>
        ))}
      {headerNotes.length > 0 && (
        <p className="head-notes">
          {headerNotes.map(({ number, span }) => (
            <a key={number} id={`note-${number}-from`} href={`#note-${number}`}>
              {span !== null && span[0] < article.headlineSpan[0] ? t('note.on-clock') : t('note.on-headline')}
            </a>
          ))}
        </p>
      )}
    </>
  );
}

/** The notes with the numbers, from 1 on, by which the text refers to them. */
function numberNotes({ notes }: Article): readonly (Note & { readonly number: number })[] {
  return notes.map((note, index) => ({ ...note, number: index + 1 }));
}
