import type { ReactNode } from 'react';
import { locale } from 'virtual:language';
import type { Article, Author } from '#news/article/article.ts';
import type { Span } from '#news/text/span.ts';
import { urls } from '#news/addresses/urls.ts';
import { personSlug } from '#news/article/person-slug.ts';
import { noFilters } from '#news/filters/filters.ts';
import { t } from '../languages/t.ts';
import { Rich } from '../languages/rich.tsx';
import { Link } from '../ui/link.tsx';
import { ArticleText } from './article-text.tsx';

/**
 * Who wrote an article: its byline as printed, or a line of their names where it is nothing but names (a field's value) or
 * lacks one that the owner states. Each name leads to the list of what that person wrote; the pages that the owner states
 * follow. Links stand in a sentence, so that they need not be 44 pixels high.
 */
export function Byline({ article }: { readonly article: Article }) {
  const { byline, lang, dir, authors = [] } = article;
  const spans = byline && findNames(article, byline, authors);
  const isBare = spans && !/\p{L}/u.test(textBeside(article, byline, spans));
  const pages = authors.filter(({ url }) => url !== undefined);
  return (
    <>
      {byline && !isBare && (
        <p className="byline" lang={lang} dir={dir}>
          {spans ? linkNames(article, byline, spans) : <ArticleText article={article} span={byline} />}
        </p>
      )}
      {authors[0] && (!spans || isBare) && (
        <p className="byline">
          <Rich text={t('byline')} names={() => listNames(authors)} />
        </p>
      )}
      {pages[0] && (
        <p className="byline">
          {pages.map(({ name, url }) => (
            <span key={name}>
              <Rich
                text={t('byline.page')}
                name={() => (
                  <a href={url} rel="author" aria-label={t('byline.page-of', { name })}>
                    <bdi>{name}</bdi>
                  </a>
                )}
              />{' '}
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** Where the byline prints each name, in its order; null where it lacks one, or where a note needs a link of its own there. */
function findNames({ source, notes }: Article, [start, end]: Span, authors: readonly Author[]): readonly Span[] | null {
  if (notes.some(({ span }) => span !== null && span[0] < end && span[1] > start)) return null;
  const printed = source.slice(start, end);
  const spans = authors.map(({ name }): Span => {
    const at = printed.indexOf(name);
    return [start + at, at < 0 ? -1 : start + at + name.length];
  });
  const sorted = spans.toSorted(([a], [b]) => a - b);
  // One name may be the beginning of another.
  const areApart = sorted.every(([from, to], at) => to > 0 && from >= (sorted[at - 1]?.[1] ?? start));
  return authors.length > 0 && areApart ? sorted : null;
}

/** What the byline prints besides the names. */
function textBeside({ source }: Article, [start, end]: Span, spans: readonly Span[]): string {
  const starts = [start, ...spans.map(([, to]) => to)];
  const ends = [...spans.map(([from]) => from), end];
  return starts.map((from, at) => source.slice(from, ends[at])).join('');
}

function linkNames(article: Article, [start, end]: Span, spans: readonly Span[]): ReactNode {
  const text = (from: number, to: number) => <ArticleText article={article} span={[from, to]} />;
  return spans.map(([from, to], at) => (
    <span key={from}>
      {text(at === 0 ? start : (spans[at - 1]?.[1] ?? from), from)}
      <AuthorLink name={article.source.slice(from, to)}>{text(from, to)}</AuthorLink>
      {at === spans.length - 1 && text(to, end)}
    </span>
  ));
}

function listNames(authors: readonly Author[]): ReactNode {
  return new Intl.ListFormat(locale).formatToParts(authors.map(({ name }) => name)).map(({ type, value }) =>
    type === 'literal' ? (
      value
    ) : (
      <AuthorLink key={value} name={value}>
        <bdi>{value}</bdi>
      </AuthorLink>
    ),
  );
}

function AuthorLink({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return <Link to={urls.front({ ...noFilters, by: [personSlug(name)] })}>{children}</Link>;
}
