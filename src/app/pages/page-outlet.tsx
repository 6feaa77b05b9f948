import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, memo } from 'react';
import { useLocation, useMatches, useOutlet, useParams } from 'react-router';
import { useDocumentTitle } from '../hooks/use-document-title.ts';
import { isPageHandle, pageTitle } from '../page-meta.ts';

/** The page itself, with its title. Where it fails, `PageError` stands in its place and has a title of its own. */
export function PageOutlet() {
  const client = useQueryClient();
  const params = useParams();
  const outlet = useOutlet();
  const matches = useMatches();
  const { pathname, search } = useLocation();
  const handle: unknown = matches.at(-1)?.handle;
  useDocumentTitle(isPageHandle(handle) ? handle.meta({ client, params, search }).title : pageTitle());
  return (
    <Page key={pathname} matches={matches}>
      {outlet}
    </Page>
  );
}

interface PageProps {
  /** New for each view, and the same while the next one is loaded. */
  readonly matches: ReturnType<typeof useMatches>;
  readonly children: ReactNode;
}

/** Rendered for each view, not for each step of a navigation: the router gives a new outlet when one begins, too. */
const Page = memo(
  ({ children }: PageProps) => children,
  (before, after) => before.matches === after.matches,
);
