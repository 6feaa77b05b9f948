import { useEffect, type ReactNode } from 'react';
import { createPath } from 'react-router';
import { useNavigate, useView } from '../navigation/navigation-context.tsx';
import { urls } from '#news/addresses/urls.ts';
import { useDocumentTitle } from '../pages/use-document-title.ts';
import { pageTitle } from '../pages/page-meta.ts';
import { errorKind, type NewsErrorKind } from '../archive/errors.ts';
import { t } from '../languages/t.ts';
import { Link } from '../ui/link.tsx';

/** The title and the explanation of each kind of error. */
export const errorWords: { readonly [Kind in NewsErrorKind]: { readonly title: string; readonly text: string } } = {
  'not-found': { title: t('not-found'), text: t('not-found.text') },
  gone: { title: t('gone'), text: t('gone.text') },
  unavailable: { title: t('unexpected'), text: t('unavailable') },
  offline: { title: t('offline'), text: t('offline.text') },
  slow: { title: t('slow'), text: t('slow.text') },
  'new-version': { title: t('new-version'), text: t('new-version.text') },
  unexpected: { title: t('unexpected'), text: t('unexpected.text') },
};

/** The error boundary's page: says what happened and where to go. */
export function PageError({ error }: { readonly error: unknown }) {
  return <ErrorPage kind={errorKind(error)} />;
}

interface ErrorPageProps {
  readonly kind: NewsErrorKind;
  /** Added to the explanation. */
  readonly children?: ReactNode;
}

/**
 * The page of an error, with a message for each kind. Where the archive could not be reached, it is requested again
 * when the browser is back online.
 */
export function ErrorPage({ kind, children }: ErrorPageProps) {
  const { title, text } = errorWords[kind];
  const { location: current } = useView();
  const navigate = useNavigate();
  useDocumentTitle(pageTitle(title));
  useEffect(() => {
    if (kind !== 'offline') return undefined;
    let timer: ReturnType<typeof setTimeout>;
    // A browser says so before the network, or its worker, can be used.
    const retry = () => {
      timer = setTimeout(() => void navigate(createPath(current), { replace: true }), 1000);
    };
    addEventListener('online', retry);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', retry);
    };
  }, [kind, current, navigate]);
  return (
    <div className="page message">
      <h1 tabIndex={-1}>{title}</h1>
      <p className="lede">
        {text}
        {children}
      </p>
      <p className="message-ways">
        {kind !== 'not-found' && kind !== 'gone' && (
          // Offline, a full page load would show the browser's own error page.
          <Link to={createPath(current)} target={kind === 'offline' ? undefined : '_self'} className="button">
            {t('load-again')}
          </Link>
        )}
        {kind === 'offline' && <Link to={urls.saved()}>{t('saved.articles')}</Link>}
        <Link to={urls.front()}>{t('to-latest')}</Link>
        <Link to={urls.regions()}>{t('to-regions')}</Link>
        <Link to={urls.tags()}>{t('to-tags')}</Link>
      </p>
    </div>
  );
}
