import { useState } from 'react';
import type { Article } from '#news/article.ts';
import { citationFiles, type CitationFormat, citationFormats, writeCitation } from '#news/citation.ts';
import { urls } from '#news/urls.ts';
import { citePage } from '../cite-page.ts';
import { useCopy } from '../hooks/use-copy.ts';
import { hrefOf } from '../ui/link.tsx';

/** The article's citation, to read, to copy and to take as a file. */
export function ArticleCitation({ article }: { readonly article: Article }) {
  const [format, setFormat] = useState<CitationFormat>('plain');
  const { said, copy } = useCopy('Citation copied', 'The citation could not be copied:');
  const text = writeCitation(citePage(article, hrefOf(urls.article(article))), format);
  const { ending, type } = citationFiles[format];
  return (
    <section aria-label="Citation">
      <fieldset>
        <legend>Cite as</legend>
        {citationFormats.map((one) => (
          <label key={one}>
            <input type="radio" name="citation" checked={one === format} onChange={() => setFormat(one)} />{' '}
            {citationFiles[one].name}
          </label>
        ))}
      </fieldset>
      <pre className={format === 'plain' ? 'citation plain' : 'citation'}>{text}</pre>
      <p className="share-ways">
        <button type="button" onClick={() => void copy(text)}>
          Copy citation
        </button>
        <a href={`data:${type};charset=utf-8,${encodeURIComponent(text)}`} download={`${article.slug}.${ending}`}>
          Download .{ending}
        </a>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
