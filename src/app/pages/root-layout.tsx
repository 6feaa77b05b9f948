import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { urls } from '#news/urls.ts';
import { useArrival } from '../hooks/use-arrival.ts';
import { useFollowLinks } from '../hooks/use-follow-links.ts';
import { Opening } from '../parts/opening.tsx';
import { KeptProvider } from '../parts/kept-provider.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { takeShortcut } from '../parts/press-key.ts';
import { Link } from '../ui/link.tsx';
import { loadSearch } from './load-search.ts';
import { scrollPlacesKey } from '../scroll-places.ts';

/** What stands around every page: the nameplate, the ways in, the page itself, the colophon. */
export function RootLayout() {
  useFollowLinks();
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to content
      </a>
      <header className="masthead">
        <Link className="nameplate" to={urls.front()} aria-label="Dateline, front page">
          Dateline<span aria-hidden="true">.</span>
        </Link>
        <SearchField load={loadSearch} />
        <MainNav />
      </header>
      <Progress />
      <main id="main" tabIndex={-1}>
        <KeptProvider>
          <Outlet />
        </KeptProvider>
      </main>
      <footer className="colophon">
        <p>
          Clocks and spellings are as printed. <Link to={urls.about()}>How regions are found, and how well</Link>
        </p>
        <p>Nothing you read here leaves this device.</p>
        <p>
          <Link to={`${urls.about()}#keyboard`} onClick={takeShortcut}>
            Keyboard
          </Link>
        </p>
      </footer>
      <Arrival />
      <ScrollRestoration storageKey={scrollPlacesKey} />
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
    <nav aria-label="Main">
      <ul>
        {way('Latest', urls.front(), /^\/(?:articles|dates)\b/u.test(pathname))}
        {way('Regions', urls.regions())}
        {way('Tags', urls.tags())}
        {way('Saved', urls.saved())}
        {way('About', urls.about())}
        <li className="needs-script">
          {/* Closed again on the next page. */}
          <Opening key={pathname} label="Display" load={() => import('../parts/display-panel.tsx')}>
            {({ DisplayPanel }) => <DisplayPanel />}
          </Opening>
        </li>
      </ul>
    </nav>
  );
}

/** Apart, as the next, so that the end of a navigation draws nothing else anew. After the page, whose effects set the title. */
function Arrival() {
  const { announcement } = useArrival();
  return (
    <p role="status" className="visually-hidden">
      {announcement}
    </p>
  );
}

/** Apart, so that the beginning of a navigation draws nothing else anew. */
function Progress() {
  return useNavigation().state === 'loading' && <div className="progress" role="progressbar" aria-label="Loading" />;
}
