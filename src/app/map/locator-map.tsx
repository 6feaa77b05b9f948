import sheets from 'virtual:world-map';
import type { MapView } from '#news/map/map-sheets.ts';
import { sheetOf } from '#news/map/map-sheets.ts';
import { regionByCode } from '#news/regions/regions.ts';
import { noPlace } from '#news/regions/region.ts';
import { useDeferBelowFold } from '../navigation/use-defer-below-fold.ts';
import { t } from '../languages/t.ts';
import { base } from '../settings/base.ts';

interface Props {
  /** The countries to colour, the one with the highest score first: its colour is the strongest. */
  readonly codes: readonly string[];
  readonly view: MapView | null;
}

/**
 * A small map that colours the countries an article is about. It has no pins: a text that names a country names no point. Its
 * space is reserved at once; the shapes are fetched after the first paint of the page.
 */
export function LocatorMap({ codes, view }: Props) {
  const isDrawn = useDeferBelowFold();
  const countryCodes = codes.filter((code) => code !== noPlace);
  if (view === null || countryCodes.length === 0) return null;
  const names = countryCodes.map((code) => regionByCode(code)?.name ?? code);
  const file = `${base}${sheets}${sheetOf(view)}.svg`;
  return (
    <svg
      className="locator"
      viewBox={view.join(' ')}
      role="img"
      aria-label={t('map.of', { places: names.join(t('comma')) })}
    >
      {isDrawn && <use href={`${file}#land`} className="land" />}
      {(isDrawn ? countryCodes.toReversed() : []).map((code, index) => (
        <use
          key={code}
          href={`${file}#${code}`}
          className={index === countryCodes.length - 1 ? 'chosen surest' : 'chosen'}
        />
      ))}
    </svg>
  );
}
