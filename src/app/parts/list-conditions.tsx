import { Link } from 'react-router';
import type { Filters } from '#news/filters.ts';
import { noFilters, toggleValue } from '#news/filters.ts';
import { regionBySlug } from '#news/regions.ts';

interface Props {
  readonly filters: Filters;
  readonly address: (filters: Filters) => string;
  /** The page is there for its words, which stand in the search field: they are no condition of it, and are never cleared. */
  readonly isSearch?: boolean;
}

/** The conditions of a view, with a way out of each; nothing where there is none. */
export function ListConditions({ filters, address, isSearch = false }: Props) {
  const conditions = listConditions(filters).filter(({ name }) => !isSearch || name !== 'q');
  if (conditions.length === 0) return null;
  return (
    <ul className="conditions" aria-label="Conditions">
      {conditions.map(({ text, without }) => (
        <li key={text}>
          <Link to={address(without)} preventScrollReset aria-label={`Without: ${text}`}>
            {text} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      {conditions.length > 1 && (
        <li>
          <Link to={address({ ...noFilters, q: isSearch ? filters.q : null, sort: filters.sort })} preventScrollReset>
            Clear all
          </Link>
        </li>
      )}
    </ul>
  );
}

function listConditions(filters: Filters): { name: keyof Filters; text: string; without: Filters }[] {
  const many = (name: 'about' | 'filed' | 'tag', textOf: (slug: string) => string) =>
    filters[name].map((slug) => ({ name, text: textOf(slug), without: toggleValue(filters, name, slug) }));
  const one = (name: 'q' | 'since' | 'until', textOf: (value: string) => string) => {
    const value = filters[name];
    return value === null ? [] : [{ name, text: textOf(value), without: { ...filters, [name]: null, page: null } }];
  };
  return [
    ...one('q', (words) => `With “${words}”`),
    ...many('about', (slug) => `About ${nameOf(slug)}`),
    ...many('filed', (slug) => `Filed from ${nameOf(slug)}`),
    ...many('tag', (tag) => `Tagged ${tag}`),
    ...one('since', (date) => `Since ${date}`),
    ...one('until', (date) => `Until ${date}`),
  ];
}

const nameOf = (slug: string) => regionBySlug(slug)?.name ?? slug;
