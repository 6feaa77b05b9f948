import { useQueryClient } from '@tanstack/react-query';
import { memo, useContext, useEffect, useState, type ReactNode } from 'react';
import {
  UNSAFE_LocationContext as LocationContext,
  useMatches,
  useNavigation,
  useOutlet,
  useParams,
} from 'react-router';
import { afterFrame } from '../ui/after-frame.ts';
import { pageTitle, type PageHandle } from '../pages/page-meta.ts';
import { useDocumentTitle } from '../pages/use-document-title.ts';

/**
 * The page with its document title. Where the page fails, `PageError` replaces it and sets its own title. Unmounting the
 * previous page is deferred until after the frame that shows the next one, and it is hidden meanwhile: in that frame it is a
 * fifth of the work (docs/decisions/0017-prewarming.md). It comes second in the document, so that queries find the next page first.
 */
export function PageOutlet() {
  const client = useQueryClient();
  const params = useParams();
  const outlet = useOutlet();
  const isPending = useNavigation().state !== 'idle';
  const context = useContext(LocationContext);
  const { pathname, search } = context.location;
  // Routes without a page have none.
  const handle = useMatches().at(-1)?.handle as PageHandle | undefined;
  useDocumentTitle(handle?.meta({ client, params, search }).title ?? pageTitle());

  const [paths, setPaths] = useState([pathname]);
  const [current = ''] = paths;
  if (current !== pathname) setPaths([pathname, current]);
  useEffect(() => afterFrame(() => setPaths([current])), [current]);

  return paths.map((path, index) => (
    <div key={path} hidden={index > 0}>
      <Page isPrevious={index > 0} isPending={isPending} context={context}>
        {outlet}
      </Page>
    </div>
  ));
}

interface PageProps {
  readonly isPrevious: boolean;
  /** Whether a navigation is on its way. */
  readonly isPending: boolean;
  readonly context: NonNullable<Parameters<typeof LocationContext.Provider>[0]['value']>;
  readonly children: ReactNode;
}

/**
 * The previous page keeps its element and its location: it is not rendered again. Nor is a page while a navigation from it is on
 * its way, of which only the bar at the top shows something. The router has no stable name for the
 * context of the location; test/app/frame/page-outlet.test.tsx fails where a version of it no longer works so.
 */
const Page = memo(
  ({ context, children }: PageProps) => <LocationContext value={context}>{children}</LocationContext>,
  (shown, { isPrevious, isPending, context }) => isPrevious || (isPending && shown.context === context),
);
