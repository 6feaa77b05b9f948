import { type ComponentType, useContext, useEffect, useState } from 'react';
import type { Article } from '#news/article.ts';
import { KeptContext } from '../kept-context.ts';

interface Props {
  readonly article: Article;
}

/** Where a long article was left, once it is known what this device keeps. Nothing where it keeps nothing. */
export function ReadingPlace(props: Props) {
  const isKnown = useContext(KeptContext) !== undefined;
  const [Kept, setKept] = useState<ComponentType<Props>>();
  useEffect(() => {
    if (isKnown)
      import('./kept-place.tsx').then(
        (loaded) => setKept(() => loaded.KeptPlace),
        () => {},
      );
  }, [isKnown]);
  return Kept && <Kept {...props} />;
}
