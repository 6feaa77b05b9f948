import { useLayoutEffect } from 'react';

/** Sets the document's title in the commit in which its page appears. Prerendered pages have it in their head. */
export function useDocumentTitle(title: string): void {
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
}
