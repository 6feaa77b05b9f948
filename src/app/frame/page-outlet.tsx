import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useView, ViewPage } from '../navigation/navigation-context.tsx';
import { afterFrame } from '../ui/after-frame.ts';
import { pageTitle } from '../pages/page-meta.ts';
import { useDocumentTitle } from '../pages/use-document-title.ts';

/**
 * The page with its document title. Where the page fails, `PageError` replaces it and sets its own title. Unmounting the
 * previous page is deferred until after the frame that shows the next one, and it is hidden meanwhile: in that frame it is a
 * fifth of the work (docs/decisions/0017-navigation.md). It comes second in the document, so that queries find the next page first.
 */
export function PageOutlet() {
  const client = useQueryClient();
  const view = useView();
  const { location, params, page } = view;
  const { pathname, search } = location;
  useDocumentTitle(page?.handle.meta({ client, params, search }).title ?? pageTitle());

  const [views, setViews] = useState([view]);
  const [current] = views;
  if (current !== view) setViews([view, ...views.filter((one) => one.location.pathname !== pathname).slice(0, 1)]);
  useEffect(() => (views.length > 1 ? afterFrame(() => setViews(views.slice(0, 1))) : undefined), [views]);

  return views.map((one, index) => (
    <div key={one.location.pathname} hidden={index > 0}>
      <ViewPage view={one} />
    </div>
  ));
}
