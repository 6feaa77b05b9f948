import { type ComponentType, useEffect, useState } from 'react';
import type { Article } from '#news/article.ts';
import { mayFetchAhead } from '../may-fetch-ahead.ts';

interface Props {
  readonly article: Article;
}

/**
 * What an article ends with on paper, from the reader's first move on: a page that is about to be printed waits for nothing, and
 * a visit that begins pays nothing for it.
 */
export function Imprint(props: Props) {
  const [Citation, setCitation] = useState<ComponentType<Props>>();
  useEffect(() => {
    const stop = new AbortController();
    const load = () => {
      stop.abort();
      if (mayFetchAhead())
        void import('./printed-citation.tsx').then((loaded) => setCitation(() => loaded.PrintedCitation));
    };
    for (const move of ['pointerover', 'keydown']) document.addEventListener(move, load, stop);
    return () => stop.abort();
  }, []);
  return Citation && <Citation {...props} />;
}
