import { usePending, useView } from '../navigation/navigation-context.tsx';
import { ScrollRestoration } from '../navigation/scroll-restoration.tsx';
import { urls } from '#news/addresses/urls.ts';
import { scrollPlacesKey } from '#news/settings/device-keys.ts';
import { useRouteAnnouncer } from './use-route-announcer.ts';
import { isPlainClick, useFollowLinks } from '../navigation/use-follow-links.ts';
import { runShortcut, useShortcuts } from './use-shortcuts.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { SavedProvider } from './saved-provider.tsx';
import { SearchField } from '../search-page/search-field.tsx';
import { Link } from '../ui/link.tsx';
import { Rich } from '../languages/rich.tsx';
import { t } from '../languages/t.ts';
import { loadSearch } from '../search-page/load-search.ts';
import { PageBoundary } from './page-boundary.tsx';
import { PageOutlet } from './page-outlet.tsx';
import { storageKey } from '../settings/base.ts';
import { site } from '../settings/site-info.ts';

/** The sections of the main navigation: their names and addresses. */
const sections = {
  latest: [t('latest'), urls.front()],
  regions: [t('regions'), urls.regions()],
  tags: [t('tags'), urls.tags()],
  saved: [t('saved'), urls.saved()],
  about: [t('about'), urls.about()],
} as const;

const allSections = Object.keys(sections) as (keyof typeof sections)[];

const loadDisplayPanel = () => import('../display/display-panel.tsx');

/** The layout of every page: masthead with navigation and search field, the page, the footer. */
export function RootLayout() {
  const { location, error } = useView();
  useFollowLinks();
  useShortcuts();
  return (
    <>
      <a className="skip-link" href="#main">
        {t('skip-to-content')}
      </a>
      <header className="masthead">
        <Link className="nameplate" dir="auto" to={urls.front()}>
          {site.name}
          <span aria-hidden="true">.</span>
        </Link>
        <SearchField load={loadSearch} />
        <MainNav />
      </header>
      <Progress />
      <main id="main" tabIndex={-1}>
        <SavedProvider>
          {/* Inside the layout, so that the navigation stays usable when a page fails. */}
          <PageBoundary location={location} error={error}>
            <PageOutlet />
          </PageBoundary>
        </SavedProvider>
      </main>
      <footer className="colophon">
        <p>
          <Rich text={t('as-printed')} a={(text) => <Link to={urls.about()}>{text}</Link>} />
        </p>
        <p>{t('stays-here')}</p>
        {site.footer && <p dir="auto">{site.footer}</p>}
        {site.credit ?? <p>{t('made-with')}</p>}
        <p>
          <Link to={`${urls.about()}#keyboard`} onClick={(event) => isPlainClick(event) && runShortcut(event)}>
            {t('keyboard')}
          </Link>
        </p>
      </footer>
      <RouteAnnouncer />
      <ScrollRestoration storageKey={storageKey(scrollPlacesKey)} />
    </>
  );
}

/**
 * The main navigation and the display settings. The current section is marked; articles and dates belong to the latest.
 */
function MainNav() {
  const { pathname } = useView().location;
  const item = (name: string, address: string) => {
    const isWithin =
      pathname.startsWith(`${address}/`) || (address === '/' && /^\/(?:articles|dates)\b/u.test(pathname));
    return (
      <li key={address}>
        <Link to={address} aria-current={pathname === address ? 'page' : isWithin || undefined}>
          {name}
        </Link>
      </li>
    );
  };
  return (
    <nav aria-label={t('main-nav')}>
      <ul>
        {(site.navigation ?? allSections).map((part) =>
          typeof part === 'string' ? (
            item(...sections[part])
          ) : (
            <li key={part.url} dir="auto">
              <a href={part.url}>{part.name}</a>
            </li>
          ),
        )}
        <li className="needs-script">
          {/* The key closes it on the next page. */}
          <Disclosure key={pathname} label={t('display')} load={loadDisplayPanel}>
            {({ DisplayPanel }) => <DisplayPanel />}
          </Disclosure>
        </li>
      </ul>
    </nav>
  );
}

/** Rendered after the page, so that the page's effects have set the title before this one reads it. */
function RouteAnnouncer() {
  const { announcement } = useRouteAnnouncer();
  return (
    <p role="status" className="visually-hidden">
      {announcement}
    </p>
  );
}

/** Shows that a navigation is pending; invisible at first (frame/frame.css), since most end within a frame. */
function Progress() {
  const pending = usePending();
  return (
    <>
      {pending && <div className="progress" role="progressbar" aria-label={t('loading')} />}
      {pending === 'slow' && (
        <p className="notice" role="status">
          {t('slow.text')}
        </p>
      )}
    </>
  );
}
