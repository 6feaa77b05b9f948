import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Article } from '#news/article/article.ts';
import type { QuotableArticle } from '#news/article/article-words.ts';
import { findQuote } from '#news/passages/find-quote.ts';
import type { Quote } from '#news/passages/quote.ts';
import { urls } from '#news/addresses/urls.ts';
import type { Span } from '#news/text/span.ts';
import { t } from '../languages/t.ts';
import type * as revisions from '../revisions/revisions.tsx';
import { Link } from '../ui/link.tsx';
import { useLazyModule } from '../ui/use-lazy-module.ts';

interface Props {
  readonly article: Article;
  readonly quote: Quote;
  /** What is shown where no earlier text has the passage. */
  readonly otherwise: ReactNode;
}

const load = () => import('../revisions/revisions.tsx');

/** A passage that is no longer in an article, in the newest of its earlier texts that has it. */
export function EarlierPassage({ article, quote, otherwise }: Props) {
  const { module, isFailed } = useLazyModule(article.revised !== undefined, load);
  if (article.revised === undefined || isFailed) return otherwise;
  return (
    module && (
      <module.EarlierTexts article={article}>
        {(texts, Sentence) => texts && <FoundPassage {...{ article, quote, otherwise, texts, Sentence }} />}
      </module.EarlierTexts>
    )
  );
}

type Sentence = Parameters<Parameters<typeof revisions.EarlierTexts>[0]['children']>[1];

interface FoundProps extends Props {
  readonly Sentence: Sentence;
  readonly texts: readonly { readonly date: string; readonly text: string }[];
}

function FoundPassage({ article, quote, otherwise, texts, Sentence }: FoundProps) {
  const found = useMemo(
    () =>
      texts.flatMap(({ date, text }) => {
        const earlier = asArticle(text);
        const passage = findQuote(earlier, quote);
        return passage.kind === 'found' ? [{ date, earlier, spans: passage.spans }] : [];
      })[0],
    [texts, quote],
  );
  return found === undefined ? (
    otherwise
  ) : (
    <EarlierText key={found.date} article={article} Sentence={Sentence} {...found} />
  );
}

interface TextProps {
  readonly Sentence: Sentence;
  readonly article: Article;
  readonly date: string;
  readonly earlier: QuotableArticle;
  readonly spans: readonly Span[];
}

/** An earlier text, opened at its passage. */
function EarlierText({ article, Sentence, date, earlier, spans }: TextProps) {
  const first = useRef<HTMLElement>(null);
  useEffect(() => {
    first.current?.focus({ preventScroll: true });
    first.current?.scrollIntoView({ block: 'center' });
  }, []);
  const { lang, dir } = article;
  const [headline, ...paragraphs] = earlier.paragraphs.map(({ key, span }) => (
    <p key={key}>{markIn(earlier.source, span, spans, first)}</p>
  ));
  return (
    <section className="passage-changed" aria-labelledby="passage-earlier">
      <p id="passage-earlier" role="status">
        <Sentence text={t('passage.earlier')} date={date} />
      </p>
      <blockquote lang={lang} dir={dir}>
        <div className="passage-headline">{headline}</div>
        {paragraphs}
      </blockquote>
      <p>
        <Link to={urls.article(article)}>{t('passage.present')}</Link>
      </p>
    </section>
  );
}

/** An earlier text as an article that can be quoted: all its paragraphs, the headline first. */
function asArticle(source: string): QuotableArticle {
  let at = 0;
  const paragraphs = source.split('\n\n').map((text) => {
    const span: Span = [at, at + text.length];
    at += text.length + 2;
    return { key: `earlier-${span[0]}`, span };
  });
  return { source, headlineSpan: [0, 0], caption: null, paragraphs };
}

/** A paragraph with those of its words marked that are in the spans. The first mark of the first span takes the focus. */
function markIn(
  source: string,
  [start, end]: Span,
  spans: readonly Span[],
  first: RefObject<HTMLElement | null>,
): ReactNode[] {
  let at = start;
  const parts = spans.flatMap(([from, to], index): ReactNode[] => {
    const [markFrom, markTo] = [Math.max(from, start), Math.min(to, end)];
    if (markFrom >= markTo) return [];
    const before = source.slice(at, markFrom);
    at = markTo;
    const isFirst = index === 0 && markFrom === from;
    return [
      before,
      <mark key={markFrom} tabIndex={isFirst ? -1 : undefined} ref={isFirst ? first : undefined}>
        {source.slice(markFrom, markTo)}
      </mark>,
    ];
  });
  return [...parts, source.slice(at, end)];
}
