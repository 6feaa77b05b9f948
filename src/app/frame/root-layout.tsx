import { scrollPlacesKey } from 'virtual:device-keys';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { urls } from '#news/addresses/urls.ts';
import { useRouteAnnouncer } from './use-route-announcer.ts';
import { isPlainClick, useFollowLinks } from '../ui/use-follow-links.ts';
import { takeShortcut, useShortcuts } from './use-shortcuts.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { SavedProvider } from './saved-provider.tsx';
import { SearchField } from '../search-page/search-field.tsx';
import { Link } from '../ui/link.tsx';
import { Rich } from '../languages/rich.tsx';
import { t } from '../languages/t.ts';
import { loadSearch } from '../search-page/load-search.ts';
import { entryKey } from './entry-key.ts';

const loadDisplayPanel = () => import('../display/display-panel.tsx');

/** What stands around every page: the nameplate, the ways in, the page itself, the colophon. */
export function RootLayout() {
  useFollowLinks();
  useShortcuts();
  return (
    <>
      <a className="skip-link" href="#main">
        {t('skip-to-content')}
      </a>
      <header className="masthead">
        <Link className="nameplate" dir="ltr" lang="en" to={urls.front()} aria-label={t('front-page')}>
          Dateline<span aria-hidden="true">.</span>
        </Link>
        <SearchField load={loadSearch} />
        <MainNav />
      </header>
      <Progress />
      <main id="main" tabIndex={-1}>
        <SavedProvider>
          <Outlet />
        </SavedProvider>
      </main>
      <footer className="colophon">
        <p>
          <Rich text={t('as-printed')} a={(text) => <Link to={urls.about()}>{text}</Link>} />
        </p>
        <p>{t('stays-here')}</p>
        <p>
          <Link to={`${urls.about()}#keyboard`} onClick={(event) => isPlainClick(event) && takeShortcut(event)}>
            {t('keyboard')}
          </Link>
        </p>
      </footer>
      <Arrival />
      <ScrollRestoration storageKey={scrollPlacesKey} getKey={entryKey} />
    </>
  );
}

/**
 * The ways in; the one that the reader is on, or below, is told from the others: an article and a date are of the latest.
 * And what a reader can set.
 */
function MainNav() {
  const { pathname } = useLocation();
  const way = (name: string, address: string, isBelow = pathname.startsWith(`${address}/`)) => (
    <li>
      <Link to={address} aria-current={pathname === address ? 'page' : isBelow || undefined}>
        {name}
      </Link>
    </li>
  );
  return (
    <nav aria-label={t('main-nav')}>
      <ul>
        {way(t('latest'), urls.front(), /^\/(?:articles|dates)\b/u.test(pathname))}
        {way(t('regions'), urls.regions())}
        {way(t('tags'), urls.tags())}
        {way(t('saved'), urls.saved())}
        {way(t('about'), urls.about())}
        <li className="needs-script">
          {/* Closed again on the next page. */}
          <Disclosure key={pathname} label={t('display')} load={loadDisplayPanel}>
            {({ DisplayPanel }) => <DisplayPanel />}
          </Disclosure>
        </li>
      </ul>
    </nav>
  );
}

/** Comes after the page, whose effects set the title. */
function Arrival() {
  const { announcement } = useRouteAnnouncer();
  return (
    <p role="status" className="visually-hidden">
      {announcement}
    </p>
  );
}

/** Says that a navigation is under way; invisible at first (frame/frame.css), since most end within a frame. */
function Progress() {
  return (
    useNavigation().state === 'loading' && <div className="progress" role="progressbar" aria-label={t('loading')} />
  );
}
