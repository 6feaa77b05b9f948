import type { ReactNode } from 'react';
import { Link, useRouteError } from 'react-router';
import { urls } from '#news/urls.ts';
import { useDocumentTitle } from '../hooks/use-document-title.ts';
import { pageTitle } from '../page-meta.ts';
import { errorKind, type NewsErrorKind } from '../errors.ts';

const words: { readonly [Kind in NewsErrorKind]: { readonly title: string; readonly text: string } } = {
  'not-found': {
    title: 'Nothing stands at this address',
    text: 'The article may have been taken out of the archive, or the link was cut short on its way.',
  },
  offline: {
    title: 'The archive cannot be reached',
    text: 'This page has not been opened on this device before, and there is no connection now. It will load once there is.',
  },
  'new-version': {
    title: 'There is a new edition',
    text: 'The archive was published anew while this page stood open. Load it again to read on.',
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

/** The error pages' words, for each kind of error. */
export function ErrorPage({ kind, children }: ErrorPageProps) {
  const { title, text } = words[kind];
  useDocumentTitle(pageTitle(title));
  return (
    <div className="page message">
      <h1 tabIndex={-1}>{title}</h1>
      <p className="lede">
        {text}
        {children}
      </p>
      <p className="message-ways">
        {kind !== 'not-found' && (
          // oxlint-disable-next-line jsx-a11y/anchor-is-valid -- an empty href is this very address, so it loads again
          <a href="" className="button">
            Load again
          </a>
        )}
        <Link to={urls.front()}>The latest</Link>
        <Link to={urls.regions()}>All regions</Link>
        <Link to={urls.tags()}>All tags</Link>
      </p>
    </div>
  );
}
