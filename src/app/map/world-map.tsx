import sheets, { worldView } from 'virtual:world-map';
import { sheetOf, type MapView } from '#news/map/map-sheets.ts';
import { countries } from '#news/regions/regions.ts';
import { Link } from '../ui/link.tsx';
import { t } from '../languages/t.ts';

interface Props {
  /** Articles by country code. */
  readonly counts: ReadonlyMap<string, number>;
  /** The address that a country leads to; null for one that leads nowhere. */
  readonly to: (slug: string) => string | null;
  /** The part of the world to show; null shows all of it. */
  readonly view?: MapView | null;
  /** Whether its links lead to the same page. */
  readonly staysHere?: boolean;
}

/**
 * The world, or a part of it, with each country shaded by its number of articles and linked. A list beside it says the
 * same to everyone, so that the map is kept out of the tab order and of the accessibility tree.
 */
export function WorldMap({ counts, to, view = null, staysHere = false }: Props) {
  const held = countries.filter(({ code }) => counts.has(code));
  const most = Math.max(1, ...held.map(({ code }) => counts.get(code) ?? 0));
  const file = `${sheets}${view === null ? 'world' : sheetOf(view)}.svg`;
  return (
    <svg className="world" viewBox={(view ?? worldView).join(' ')} aria-hidden="true">
      <use href={`${file}#land`} className="land" />
      {held.map(({ code, slug, name }) => {
        const count = counts.get(code) ?? 0;
        const shape = <use href={`${file}#${code}`} className={`chosen shade-${shade(count, most)}`} />;
        const address = to(slug);
        if (address === null) return <g key={code}>{shape}</g>;
        return (
          <Link key={code} to={address} tabIndex={-1} keepsPlace={staysHere}>
            <title>{t('map.place', { place: name, count })}</title>
            {shape}
          </Link>
        );
      })}
    </svg>
  );
}

/** One of four shades, on a logarithmic scale: most archives have one country that outweighs all others. */
function shade(count: number, most: number): 1 | 2 | 3 | 4 {
  const part = Math.log(1 + count) / Math.log(1 + most);
  return part > 0.85 ? 4 : part > 0.6 ? 3 : part > 0.3 ? 2 : 1;
}
