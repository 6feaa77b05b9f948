import { useEffect, type ReactNode } from 'react';
import { createPath, useLocation, useNavigate, useRouteError } from 'react-router';
import { urls } from '#news/urls.ts';
import { useDocumentTitle } from '../hooks/use-document-title.ts';
import { pageTitle } from '../page-meta.ts';
import { errorKind, type NewsErrorKind } from '../errors.ts';
import { Link } from '../ui/link.tsx';

export const errorWords: { readonly [Kind in NewsErrorKind]: { readonly title: string; readonly text: string } } = {
  'not-found': {
    title: 'Nothing stands at this address',
    text: 'The link may have been cut short on its way.',
  },
  gone: {
    title: 'This article was taken out',
    text: 'It stood at this address, and is no longer in the archive.',
  },
  offline: {
    title: 'The archive cannot be reached',
    text: 'There is no connection now. This page will load once there is.',
  },
  'new-version': {
    title: 'There is a new edition',
    text: 'The archive was published anew. Load this page again to read on.',
  },
  unexpected: {
    title: 'This page could not be shown',
    text: 'Something failed on our side. The rest of the archive still opens.',
  },
};

/** An error inside the layout: says what happened and where to go. */
export function PageError() {
  const kind = errorKind(useRouteError());
  return <ErrorPage kind={kind} />;
}

interface ErrorPageProps {
  readonly kind: NewsErrorKind;
  /** What is to be said besides. */
  readonly children?: ReactNode;
}

/** The error pages' words, for each kind of error. What could not be reached is asked for again once there is a connection. */
export function ErrorPage({ kind, children }: ErrorPageProps) {
  const { title, text } = errorWords[kind];
  const here = useLocation();
  const navigate = useNavigate();
  useDocumentTitle(pageTitle(title));
  useEffect(() => {
    if (kind !== 'offline') return undefined;
    const goOn = () => void navigate(here, { replace: true });
    window.addEventListener('online', goOn);
    return () => window.removeEventListener('online', goOn);
  }, [kind, here, navigate]);
  return (
    <div className="page message">
      <h1 tabIndex={-1}>{title}</h1>
      <p className="lede">
        {text}
        {children}
      </p>
      <p className="message-ways">
        {kind !== 'not-found' && kind !== 'gone' && (
          // A document that cannot be reached would leave the reader with the browser's own page.
          <Link to={createPath(here)} target={kind === 'offline' ? undefined : '_self'} className="button">
            Load again
          </Link>
        )}
        <Link to={urls.front()}>The latest</Link>
        <Link to={urls.regions()}>All regions</Link>
        <Link to={urls.tags()}>All tags</Link>
      </p>
    </div>
  );
}
