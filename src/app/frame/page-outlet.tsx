import { useQueryClient } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useLocation, useMatches, useOutlet, useParams } from 'react-router';
import { useDocumentTitle } from '../pages/use-document-title.ts';
import { isPageHandle, pageTitle } from '../pages/page-meta.ts';

/** The page with its document title. Where the page fails, `PageError` replaces it and sets its own title. */
export function PageOutlet() {
  const client = useQueryClient();
  const params = useParams();
  const outlet = useOutlet();
  const { pathname, search } = useLocation();
  const handle: unknown = useMatches().at(-1)?.handle;
  useDocumentTitle(isPageHandle(handle) ? handle.meta({ client, params, search }).title : pageTitle());
  // One component renders all articles: the key resets its state between them.
  return <Fragment key={pathname}>{outlet}</Fragment>;
}
