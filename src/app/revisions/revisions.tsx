import { useQuery } from '@tanstack/react-query';
import { language, locale } from 'virtual:language';
import { Fragment, type ReactNode, useState } from 'react';
import type { Article, Revised } from '#news/article/article.ts';
import type { QueryKind } from '#news/pages/query-keys.ts';
import { comparedText, earlierTexts, type Revisions, revisionsPath } from '#news/revisions/revision.ts';
import { fileReader } from '../archive/archive-files.ts';
import { foreignLang } from '../languages/foreign-lang.ts';
import { Rich } from '../languages/rich.tsx';
import { t } from '../languages/t.ts';
import { changedPassages } from './changed-passages.ts';

const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });

/** A sentence with a date in it (`<date></date>`, ISO). */
function DatedSentence({ text, date }: { readonly text: string; readonly date: string }) {
  return <Rich text={text} date={() => <time dateTime={date}>{day.format(new Date(date))}</time>} />;
}

interface Props {
  readonly article: Article;
}

/** How an article read before: its data file, unless the page has it. */
function useRevisions({ id, revised }: Article, isWanted: boolean) {
  const { mark = '' }: Partial<Revised> = revised ?? {};
  return useQuery({
    queryKey: ['revisions' satisfies QueryKind, mark],
    queryFn: ({ client }): Promise<Revisions> => fileReader(client)(revisionsPath(id, mark)),
    enabled: isWanted && mark !== '',
  });
}

/** That an article was changed, and in what, word by word; fetched when it is opened, unless the page has it. */
export function RevisionNotes({ article }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { data: revisions, isError } = useRevisions(article, isOpen);
  if (article.revised === undefined) return null;
  return (
    <details className="refused revisions" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <DatedSentence text={t('revisions.since')} date={article.revised.since} />
      </summary>
      {isError && <p role="status">{t('revisions.failed')}</p>}
      {revisions?.map((revision, at) => {
        const text =
          at === 0 ? comparedText(article) : (earlierTexts(comparedText(article), revisions)[at - 1]?.text ?? '');
        return (
          // oxlint-disable-next-line react/no-array-index-key -- they never change
          <div key={at}>
            {revisions.length > 1 && (
              <p className="note-kind">
                <DatedSentence text={t('revisions.on')} date={revision.date} />
              </p>
            )}
            <Changes article={article} text={text} edits={revision.edits} />
          </div>
        );
      })}
    </details>
  );
}

interface ChangesProps extends Props {
  /** How it read after the change. */
  readonly text: string;
  readonly edits: Revisions[number]['edits'];
}

// The text of an article is constant, and so are the indexes of its pieces.
/* oxlint-disable react/no-array-index-key */
function Changes({ article: { lang, dir }, text, edits }: ChangesProps) {
  return changedPassages(text, edits).map((pieces, at) => (
    <p key={at} lang={foreignLang(lang)} dir={dir}>
      {pieces.map(({ kind, text: words }, index) => {
        if (kind === 'kept') return words;
        const Tag = kind === 'removed' ? 'del' : 'ins';
        return (
          <Fragment key={index}>
            {kind === 'added' && pieces[index - 1]?.kind === 'removed' && ' '}
            <Tag>
              {spoken(kind === 'removed' ? t('revisions.removed') : t('revisions.added'), lang)}
              {words}
              {spoken(t('revisions.end'), lang)}
            </Tag>
          </Fragment>
        );
      })}
    </p>
  ));
}
/* oxlint-enable react/no-array-index-key */

/** Few screen readers say what is removed and added: it is in the text for them. `around` is the language of that. */
const spoken = (words: string, around: string) => (
  <span className="visually-hidden" lang={around === language ? undefined : language}>
    {` ${words} `}
  </span>
);

interface EarlierProps extends Props {
  /** Draws with the texts, newest first, each with the day until which it stood; undefined until they are loaded. */
  readonly children: (texts: ReturnType<typeof earlierTexts> | undefined, Sentence: typeof DatedSentence) => ReactNode;
}

/** Loads how an article read before. */
export function EarlierTexts({ article, children }: EarlierProps) {
  const { data, isError } = useRevisions(article, true);
  return children(isError ? [] : data && earlierTexts(comparedText(article), data), DatedSentence);
}
