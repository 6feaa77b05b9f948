import sheets, { worldView } from 'virtual:world-map';
import { Link } from 'react-router';
import { countries } from '#news/regions.ts';
import { urls } from '#news/urls.ts';

/**
 * The world with each country shaded by its number of articles and linked to its page. The list beside it says the same
 * to everyone, so that the map is kept out of the tab order and of the accessibility tree.
 */
export function WorldMap({ counts }: { readonly counts: ReadonlyMap<string, number> }) {
  const held = countries.filter(({ code }) => counts.has(code));
  const most = Math.max(1, ...held.map(({ code }) => counts.get(code) ?? 0));
  return (
    <svg className="world" viewBox={worldView.join(' ')} aria-hidden="true">
      <use href={`${sheets}world.svg#land`} className="land" />
      {held.map(({ code, slug, name }) => (
        <Link key={code} to={urls.region(slug)} tabIndex={-1}>
          <title>{`${name}: ${counts.get(code)}`}</title>
          <use href={`${sheets}world.svg#${code}`} className={`chosen shade-${shade(counts.get(code) ?? 0, most)}`} />
        </Link>
      ))}
    </svg>
  );
}

/** One of four shades, on a logarithmic scale: most archives have one country that outweighs all others. */
function shade(count: number, most: number): 1 | 2 | 3 | 4 {
  const part = Math.log(1 + count) / Math.log(1 + most);
  return part > 0.85 ? 4 : part > 0.6 ? 3 : part > 0.3 ? 2 : 1;
}
