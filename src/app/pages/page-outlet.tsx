import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, memo, useContext, useEffect, useState } from 'react';
import { UNSAFE_LocationContext as LocationContext, useMatches, useOutlet, useParams } from 'react-router';
import { afterFrame } from '../after-frame.ts';
import { useDocumentTitle } from '../hooks/use-document-title.ts';
import { isPageHandle, pageTitle } from '../page-meta.ts';

/**
 * The page itself, with its title. Where it fails, `PageError` stands in its place and has a title of its own. The page
 * that was left is hidden at first, and goes after the frame that shows the next one: taking it apart is half the work of
 * that frame otherwise. It comes second, so that what is looked for in the document is found in the first.
 */
export function PageOutlet() {
  const client = useQueryClient();
  const params = useParams();
  const outlet = useOutlet();
  const place = useContext(LocationContext);
  const { pathname, search } = place.location;
  const handle: unknown = useMatches().at(-1)?.handle;
  useDocumentTitle(isPageHandle(handle) ? handle.meta({ client, params, search }).title : pageTitle());

  const [pages, setPages] = useState<readonly string[]>([pathname]);
  if (pages[0] !== pathname) setPages([pathname, ...pages.slice(0, 1)]);
  useEffect(() => (pages.length > 1 ? afterFrame(() => setPages(pages.slice(0, 1))) : undefined), [pages]);

  return pages.map((path, at) => (
    <div key={path} hidden={at > 0}>
      <Page isLeft={at > 0} place={place}>
        {outlet}
      </Page>
    </div>
  ));
}

type Place = NonNullable<Parameters<typeof LocationContext.Provider>[0]['value']>;

interface PageProps {
  readonly isLeft: boolean;
  readonly place: Place;
  readonly children: ReactNode;
}

/**
 * One that was left stays as it is and where it was, told of no other location. The router's own name for that context
 * calls it unsafe, since it may change; its version is pinned, and the types would say so.
 */
const Page = memo(
  ({ place, children }: PageProps) => <LocationContext value={place}>{children}</LocationContext>,
  (_, { isLeft }) => isLeft,
);
