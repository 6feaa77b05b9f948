import { useState } from 'react';
import type { Article } from '#news/article/article.ts';
import { citationFiles, type CitationFormat, citationFormats, writeCitation } from '#news/share/citation.ts';
import { urls } from '#news/addresses/urls.ts';
import { citePage } from './cite-page.ts';
import { useCopy } from '../ui/use-copy.tsx';
import { t } from '../languages/t.ts';
import { hrefOf } from '../ui/link.tsx';

/** The article's citation in a chosen format, to read, copy or download. */
export function ArticleCitation({ article }: { readonly article: Article }) {
  const [format, setFormat] = useState<CitationFormat>('plain');
  const { status, copy } = useCopy(t('citation.copied'), t('citation.copy-failed'));
  const text = writeCitation(citePage(article, hrefOf(urls.article(article))), format);
  const { ending, type } = citationFiles[format];
  const isPlain = format === 'plain';
  return (
    <section aria-label={t('citation')}>
      <fieldset>
        <legend>{t('citation.as')}</legend>
        {citationFormats.map((name) => (
          <label key={name}>
            <input type="radio" name="citation" checked={name === format} onChange={() => setFormat(name)} />{' '}
            {name === 'plain' ? t('citation.plain') : citationFiles[name].name}
          </label>
        ))}
      </fieldset>
      <pre className={isPlain ? 'citation plain' : 'citation'} lang="en" dir={isPlain ? 'auto' : 'ltr'}>
        {text}
      </pre>
      <p className="share-ways">
        <button type="button" onClick={() => void copy(text)}>
          {t('citation.copy')}
        </button>
        <a href={`data:${type};charset=utf-8,${encodeURIComponent(text)}`} download={`${article.slug}.${ending}`}>
          {t('citation.download', { ending })}
        </a>
        <span role="status">{status}</span>
      </p>
    </section>
  );
}
