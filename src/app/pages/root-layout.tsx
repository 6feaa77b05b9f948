import { NavLink, Link, Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { urls } from '#news/urls.ts';
import { useArrival } from '../hooks/use-arrival.ts';
import { SearchField } from '../parts/search-field.tsx';
import { scrollPlacesKey } from '../scroll-places.ts';

const loadSearch = () => import('./search.tsx');

/** What stands around every page: the nameplate, the ways in, the page itself, the colophon. */
export function RootLayout() {
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
        <nav aria-label="Main">
          <ul>
            <li>
              <NavLink to={urls.front()} end>
                Latest
              </NavLink>
            </li>
            <li>
              <NavLink to={urls.regions()}>Regions</NavLink>
            </li>
            <li>
              <NavLink to={urls.tags()}>Tags</NavLink>
            </li>
            <li>
              <NavLink to={urls.about()}>About</NavLink>
            </li>
          </ul>
        </nav>
      </header>
      <Progress />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="colophon">
        <p>
          Clocks and spellings are as printed. <Link to={urls.about()}>How regions are found, and how well</Link>
        </p>
        <p>Nothing you read here leaves this device.</p>
      </footer>
      <Arrival />
      <ScrollRestoration storageKey={scrollPlacesKey} />
    </>
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
