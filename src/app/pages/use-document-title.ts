import { useLayoutEffect } from 'react';

/** Sets the document's title in the moment in which its page stands there; at prerender it is the head's. */
export function useDocumentTitle(title: string): void {
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
}
