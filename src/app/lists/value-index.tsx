import type { ReactNode } from 'react';
import type { Params } from 'react-router';
import { NewsError } from '../archive/errors.ts';
import { Count } from '../ui/count.tsx';
import { Link } from '../ui/link.tsx';
import './lists.css';
import './index-pages.css';

interface Props {
  readonly title: string;
  readonly facts: ReactNode;
  /** What the links to its pages are called together. */
  readonly label: string;
  /** The first name of each page. */
  readonly pages: readonly string[];
  /** The page that is shown, from 1. */
  readonly page: number;
  readonly addressOf: (page: number) => string;
  readonly values: readonly { readonly name: string; readonly address: string; readonly count: number }[];
  /** Said where there are no values. */
  readonly empty: string;
}

/** All values of a facet by name, with their counts, on several pages where they are many. */
export function ValueIndex({ title, facts, label, pages, page, addressOf, values, empty }: Props) {
  return (
    <div className="page">
      <header className="list-header">
        <h1 tabIndex={-1}>{title}</h1>
        <p className="list-facts">{facts}</p>
      </header>
      {pages.length > 1 && (
        <nav aria-label={label}>
          <ul className="tag-pages">
            {pages.map((first, at) => (
              <li key={first}>
                <Link to={addressOf(at + 1)} aria-current={at + 1 === page ? 'page' : undefined} dir="auto">
                  {first} …
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {values.length === 0 ? (
        <p className="empty">{empty}</p>
      ) : (
        <ul className="tag-list">
          {values.map(({ name, address, count }) => (
            <li key={address}>
              <Link to={address} dir="auto">
                {name}
              </Link>{' '}
              <Count of={count} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The number of the page in an address. Throws `not-found` where it is none, or 1, whose address has no number. */
export function readIndexPage({ page }: Params): number {
  if (page === undefined) return 1;
  if (!/^(?:[2-9]|[1-9]\d{1,5})$/u.test(page)) throw missingIndexPage(page);
  return Number(page);
}

/** The error of a page that an index does not have. */
export const missingIndexPage = (page: number | string) => new NewsError('not-found', `the index has no page ${page}`);
