import sheets from 'virtual:world-map';
import type { MapView } from '#news/map/map-sheets.ts';
import { sheetOf } from '#news/map/map-sheets.ts';
import { regionByCode } from '#news/regions/regions.ts';
import { noPlace } from '#news/regions/region.ts';
import { useDeferBelowFold } from '../ui/use-defer-below-fold.ts';
import { t } from '../languages/t.ts';

interface Props {
  /** The countries to fill, the surest first: it is filled the strongest. */
  readonly codes: readonly string[];
  readonly view: MapView | null;
}

/**
 * A small map of where a story is about. An area is an area: no pin stands where the text only names a country. Its place
 * is there at once; it is fetched and drawn after the frame of the click.
 */
export function LocatorMap({ codes, view }: Props) {
  const isDrawn = useDeferBelowFold();
  const named = codes.filter((code) => code !== noPlace);
  if (view === null || named.length === 0) return null;
  const names = named.map((code) => regionByCode(code)?.name ?? code);
  const sheet = `${sheets}${sheetOf(view)}.svg`;
  return (
    <svg
      className="locator"
      viewBox={view.join(' ')}
      role="img"
      aria-label={t('map.of', { places: names.join(t('comma')) })}
    >
      {isDrawn && <use href={`${sheet}#land`} className="land" />}
      {(isDrawn ? named.toReversed() : []).map((code, index) => (
        <use key={code} href={`${sheet}#${code}`} className={index === named.length - 1 ? 'chosen surest' : 'chosen'} />
      ))}
    </svg>
  );
}
