import sheets, { worldView } from 'virtual:world-map';
import { sheetOf, type MapLabel, type MapView } from '#news/map/map-sheets.ts';
import { countries, regionByCode } from '#news/regions/regions.ts';
import { Link } from '../ui/link.tsx';
import { t } from '../languages/t.ts';
import { placeNames } from './place-names.ts';
import { base } from '../settings/base.ts';
import './world.css';

interface Props {
  /** Articles by country code. */
  readonly counts: ReadonlyMap<string, number>;
  /** The address that a country links to; null for one without a link. */
  readonly to: (slug: string) => string | null;
  /** The share of the world to show; null shows all of it. */
  readonly view?: MapView | null;
  /** Where names may stand on it. */
  readonly labels?: readonly MapLabel[];
  /** Whether its links lead to the same page, which then keeps its scroll position. */
  readonly staysHere?: boolean;
}

/**
 * A map of the world, or a share of it, whose countries are links shaded by their numbers of articles. Every page that has it
 * also has the links and numbers as a list, so that the map is neither in the tab order nor in the accessibility tree.
 */
export function WorldMap({ counts, to, view = null, labels = [], staysHere = false }: Props) {
  const counted = countries.filter(({ code }) => counts.has(code));
  const maxCount = Math.max(1, ...counted.map(({ code }) => counts.get(code) ?? 0));
  const starts = startsOf(maxCount);
  const file = `${base}${sheets}${view === null ? 'world' : sheetOf(view)}.svg`;
  const shown = view ?? worldView;
  const size = letterPixels * Math.max(shown[2] / mapPixels.width, shown[3] / mapPixels.height);
  const named = labels
    .filter(([code]) => counts.has(code))
    .toSorted(([a], [b]) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return (
    <div className="world">
      <svg viewBox={shown.join(' ')} aria-hidden="true">
        <use href={`${file}#land`} className="land" />
        {counted.map(({ code, slug, name }) => {
          const count = counts.get(code) ?? 0;
          const shape = (
            <use
              href={`${file}#${code}`}
              className={`chosen shade-${starts.findLastIndex((start) => count >= start) + 1}`}
            />
          );
          const address = to(slug);
          if (address === null) return <g key={code}>{shape}</g>;
          return (
            <Link key={code} to={address} tabIndex={-1} preserveScroll={staysHere}>
              <title>{t('map.place', { place: name, count })}</title>
              {shape}
            </Link>
          );
        })}
        <g className="map-names" fontSize={Math.round(size)}>
          {placeNames(named, (code) => regionByCode(code)?.name ?? code, size, shown).map(
            ({ code, name, x, y, isOnPhone }) => (
              <text key={code} x={x} y={y} className={isOnPhone ? undefined : 'not-on-phone'}>
                {name}
              </text>
            ),
          )}
        </g>
      </svg>
      {!staysHere && <Legend starts={starts} maxCount={maxCount} />}
    </div>
  );
}

/** The most that the map of a world region takes on a desk (map/world.css), and the height of the letters on it. */
const mapPixels = { width: 480, height: 320 };
const letterPixels = 12;

/** Which shade stands for how many articles. */
function Legend({ starts, maxCount }: { readonly starts: readonly number[]; readonly maxCount: number }) {
  return (
    <p aria-hidden="true">
      {t('map.articles')}
      {starts.map((least, at) => {
        const most = (starts[at + 1] ?? maxCount + 1) - 1;
        if (most < least) return null;
        return (
          <span key={least}>
            <svg viewBox="0 0 1 1">
              <rect width="1" height="1" className={`chosen shade-${at + 1}`} />
            </svg>
            {least === most ? t('map.count', { count: least }) : t('map.range', { least, most })}
          </span>
        );
      })}
    </p>
  );
}

/**
 * From how many articles on a country has each of the four shades: on a logarithmic scale, since most archives have one country
 * that outweighs all others.
 */
function startsOf(maxCount: number): readonly number[] {
  return [1, ...[0.3, 0.6, 0.85].map((share) => Math.floor((1 + maxCount) ** share))];
}
