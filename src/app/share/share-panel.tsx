import { useState } from 'react';
import { createPath, useLocation } from 'react-router';
import type { Article } from '#news/article/article.ts';
import { textOf } from '#news/text/span.ts';
import { useCopy } from '../ui/use-copy.tsx';
import { t } from '../languages/t.ts';
import { hrefOf } from '../ui/link.tsx';
import { ArticleCitation } from './article-citation.tsx';
import './share.css';

interface Props {
  readonly article: Article | undefined;
}

/**
 * The ways to share the address as it stands, filters and open evidence included, and to cite the article, if it is
 * one.
 */
export function SharePanel({ article }: Props) {
  const { href } = new URL(hrefOf(createPath(useLocation())), window.location.origin);
  return (
    <div className="share-panel">
      <ShareLink key={href} address={href} article={article} />
      {article !== undefined && <ArticleCitation article={article} />}
    </div>
  );
}

function ShareLink({ address, article }: Props & { readonly address: string }) {
  const keys = article?.paragraphs.map(({ key }) => key) ?? [];
  const [whole, fragment = ''] = address.split('#');
  const [key, setKey] = useState(keys.includes(fragment) ? fragment : '');
  const { said, copy, tell } = useCopy(t('share.copied'), t('share.copy-failed'));
  const link = key !== '' ? `${whole}#${key}` : keys.includes(fragment) ? (whole ?? '') : address;
  const title = article?.headline ?? document.title;
  const send = async () => {
    try {
      await navigator.share({ title, url: link });
    } catch (error) {
      // A sheet that was closed again is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) tell(t('share.not-sent'));
    }
  };
  return (
    <section aria-label={t('share.link')}>
      {article !== undefined && (
        <label>
          <span>{t('share.link-to')}</span>
          <select value={key} onChange={(event) => setKey(event.target.value)}>
            <option value="">{t('share.whole')}</option>
            {article.paragraphs.map(({ key: own, span }, at) => (
              <option key={own} value={own}>
                {t('share.paragraph', {
                  number: at + 1,
                  beginning: textOf(article.source, span).slice(0, 40),
                })}
              </option>
            ))}
          </select>
        </label>
      )}
      <p className="share-ways">
        <button type="button" onClick={() => void copy(link)}>
          {t('share.copy')}
        </button>
        {'share' in navigator && (
          <button type="button" onClick={() => void send()}>
            {t('share.send')}
          </button>
        )}
        <a href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(link)}`}>{t('share.mail')}</a>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
