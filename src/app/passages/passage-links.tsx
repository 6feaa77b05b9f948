import { direction, language } from 'virtual:language';
import { useEffect, useMemo, useState } from 'react';
import { useLocation } from '../navigation/navigation-context.tsx';
import type { Article } from '#news/article/article.ts';
import { findQuote } from '#news/passages/find-quote.ts';
import { makeQuote } from '#news/passages/make-quote.ts';
import type { Quote } from '#news/passages/quote.ts';
import { readQuote, textFragment, writeQuote } from '#news/passages/quote-address.ts';
import type { Span } from '#news/text/span.ts';
import { t } from '../languages/t.ts';
import { EarlierPassage } from './earlier-passage.tsx';
import { showPassage } from './show-passage.ts';
import { selectedSpan } from './passage-ranges.ts';
import './passages.css';

/** Highlights the passage that the address quotes, and offers a link to the selected text. */
export function PassageLinks({ article }: { readonly article: Article }) {
  const { search } = useLocation();
  const quote = useMemo(() => readQuote(new URLSearchParams(search)), [search]);
  return (
    <div className="passages" lang={language} dir={direction}>
      {quote !== null && <QuotedPassage article={article} quote={quote} />}
      <SelectedPassage article={article} />
    </div>
  );
}

function QuotedPassage({ article, quote }: { readonly article: Article; readonly quote: Quote }) {
  const found = useMemo(() => findQuote(article, quote), [article, quote]);
  useEffect(() => (found.kind === 'found' ? showPassage(article, found.spans) : undefined), [article, found]);
  if (found.kind === 'changed') {
    const changed = (
      <div role="status" className="passage-changed">
        <p>{t('passage.changed')}</p>
        <blockquote lang={article.lang} dir={article.dir}>
          {quote.start}
          {quote.rest !== null && ` … ${quote.rest.end}`}
        </blockquote>
      </div>
    );
    return <EarlierPassage article={article} quote={quote} otherwise={changed} />;
  }
  return (
    <p role="status" className="visually-hidden">
      {found.how === 'near' ? t('passage.opened-near') : t('passage.opened')}
    </p>
  );
}

type Copying = 'idle' | 'copied' | 'failed' | 'too-little';

const messages: Readonly<Record<Copying, string>> = {
  idle: '',
  copied: t('passage.copied'),
  failed: t('passage.copy-failed'),
  'too-little': t('passage.too-little'),
};

function SelectedPassage({ article }: { readonly article: Article }) {
  const [span, setSpan] = useState<Span | null>(null);
  const [copying, setCopying] = useState<Copying>('idle');
  useEffect(() => {
    const update = () => {
      const selection = document.getSelection();
      const isSelected = selection !== null && !selection.isCollapsed && selection.rangeCount > 0;
      const selected = isSelected ? selectedSpan(article, selection.getRangeAt(0)) : null;
      setSpan(selected);
      if (selected !== null) setCopying('idle');
    };
    update();
    document.addEventListener('selectionchange', update);
    return () => document.removeEventListener('selectionchange', update);
  }, [article]);

  const copy = async (selected: Span) => {
    const quote = makeQuote(article, selected);
    if (quote === null) return 'too-little';
    const { origin, pathname } = window.location;
    try {
      await navigator.clipboard.writeText(origin + pathname + writeQuote(quote) + textFragment(quote));
      return 'copied';
    } catch {
      return 'failed';
    }
  };
  return (
    <div className="passage-bar" hidden={span === null && copying === 'idle'}>
      {span !== null && (
        // Keeps the selection, which a press on the button would clear.
        <button
          type="button"
          className="button"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => void copy(span).then(setCopying)}
        >
          {t('passage.copy')}
        </button>
      )}
      <span role="status">{messages[copying]}</span>
    </div>
  );
}
