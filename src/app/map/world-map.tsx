import sheets, { worldView } from 'virtual:world-map';
import { sheetOf, type MapView } from '#news/map/map-sheets.ts';
import { countries } from '#news/regions/regions.ts';
import { Link } from '../ui/link.tsx';
import { t } from '../languages/t.ts';
import { base } from '../settings/base.ts';

interface Props {
  /** Articles by country code. */
  readonly counts: ReadonlyMap<string, number>;
  /** The address that a country links to; null for one without a link. */
  readonly to: (slug: string) => string | null;
  /** The share of the world to show; null shows all of it. */
  readonly view?: MapView | null;
  /** Whether its links lead to the same page, which then keeps its scroll position. */
  readonly staysHere?: boolean;
}

/**
 * A map of the world, or a share of it, whose countries are links shaded by their numbers of articles. Every page that has it
 * also has the links and numbers as a list, so that the map is neither in the tab order nor in the accessibility tree.
 */
export function WorldMap({ counts, to, view = null, staysHere = false }: Props) {
  const counted = countries.filter(({ code }) => counts.has(code));
  const maxCount = Math.max(1, ...counted.map(({ code }) => counts.get(code) ?? 0));
  const file = `${base}${sheets}${view === null ? 'world' : sheetOf(view)}.svg`;
  return (
    <svg className="world" viewBox={(view ?? worldView).join(' ')} aria-hidden="true">
      <use href={`${file}#land`} className="land" />
      {counted.map(({ code, slug, name }) => {
        const count = counts.get(code) ?? 0;
        const shape = <use href={`${file}#${code}`} className={`chosen shade-${shade(count, maxCount)}`} />;
        const address = to(slug);
        if (address === null) return <g key={code}>{shape}</g>;
        return (
          <Link key={code} to={address} tabIndex={-1} preserveScroll={staysHere}>
            <title>{t('map.place', { place: name, count })}</title>
            {shape}
          </Link>
        );
      })}
    </svg>
  );
}

/** One of four shades, on a logarithmic scale: maxCount archives have one country that outweighs all others. */
function shade(count: number, maxCount: number): 1 | 2 | 3 | 4 {
  const share = Math.log(1 + count) / Math.log(1 + maxCount);
  return share > 0.85 ? 4 : share > 0.6 ? 3 : share > 0.3 ? 2 : 1;
}
