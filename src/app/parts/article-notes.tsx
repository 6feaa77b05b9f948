import type { Article, Note } from '#news/article.ts';

const kinds: { readonly [Kind in Note['kind']]: string } = {
  sic: 'Printed so',
  note: 'Note',
  correction: 'Correction',
  finding: 'Found odd',
};

/** The editors' notes and the build's findings, beside the text and never in it. */
export function ArticleNotes({ article }: { readonly article: Article }) {
  if (article.notes.length === 0) return null;
  return (
    <section className="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">Notes</h2>
      <ol>
        {article.notes.map((note, index) => (
          <li key={`${note.kind}-${note.text}`} id={`note-${index + 1}`} tabIndex={-1}>
            <span className="note-kind">{kinds[note.kind]}</span>
            {note.span !== null && <q>{article.source.slice(...note.span)}</q>} {note.text}{' '}
            {isInText(article, note) && (
              <a href={`#note-${index + 1}-from`} aria-label={`Back to the text of note ${index + 1}`}>
                ↩
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The clock stands in the byline, which has no reference to come back to. */
function isInText({ clockSpan }: Article, { span }: Note): boolean {
  return span !== null && span[0] >= (clockSpan?.[1] ?? 0);
}
