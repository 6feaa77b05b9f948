import { useEffect } from 'react';

/** Sets the document's title; at prerender it is the head's. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
