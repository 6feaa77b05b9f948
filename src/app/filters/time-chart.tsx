import type { CSSProperties } from 'react';
import { useNavigate } from '../navigation/navigation-context.tsx';
import { writeFilters, type Filters } from '#news/filters/filters.ts';
import { nameOfBar, type Times } from '../archive/count-times.ts';
import { useDragRange } from './use-drag-range.ts';
import { datesOfBars, barsOfDates, overlapBars, type BarRange } from './bar-range.ts';
import { TimeBars } from './time-bars.tsx';
import { t } from '../languages/t.ts';

interface Props {
  /** More than one bar. */
  readonly times: Times;
  readonly filters: Filters;
  readonly address: (filters: Filters) => string;
}

/** The names of the two sliders. */
interface SliderNames {
  readonly first: string;
  readonly last: string;
}

const sliderNames: { readonly [Unit in Times['unit']]: SliderNames } = {
  year: { first: t('chart.first-year'), last: t('chart.last-year') },
  month: { first: t('chart.first-month'), last: t('chart.last-month') },
};

const noBars: BarRange = { from: 0, to: -1 };

/**
 * The numbers of a list's articles over time, whatever dates are chosen. Dragging over bars, two sliders and the link of a bar
 * all choose `since` and `until`, as the date fields do.
 */
export function TimeChart({ times, filters, address }: Props) {
  const navigate = useNavigate();
  const { since, until } = filters;
  const drag = useDragRange((chosen, isRepeated) => {
    const dated = { ...filters, ...datesOfBars(times, chosen), page: null };
    void navigate(address(dated), { keepsScroll: true, replace: isRepeated });
  }, writeFilters(filters));
  const { from, to } = drag.range ?? barsOfDates(times, filters);
  const isChosen = drag.range !== null || since !== null || until !== null;
  const hasChosenBars = drag.range !== null || overlapBars(times, filters);
  const last = times.counts.length - 1;
  const slider = (end: keyof SliderNames, bar: number, rangeAt: (bar: number) => { from: number; to: number }) => (
    <input
      type="range"
      min={0}
      max={last}
      value={bar}
      aria-label={sliderNames[times.unit][end]}
      aria-valuetext={nameOfBar(times, bar)}
      onPointerDown={drag.begin}
      onFocus={drag.begin}
      onChange={({ target }) => drag.move(rangeAt(Number(target.value)))}
      onPointerUp={drag.end}
      onBlur={drag.end}
    />
  );
  return (
    <div className="time-chart" style={{ '--bars': times.counts.length } as CSSProperties}>
      <TimeBars
        times={times}
        chosen={isChosen ? (hasChosenBars ? { from, to } : noBars) : null}
        filters={filters}
        address={address}
        drag={drag}
      />
      {/* Where both sliders are at the same bar, the one that can move further is on top. */}
      <div className="time-handles" data-above={from > last / 2 ? 'first' : 'last'}>
        {slider('first', from, (bar) => ({ from: Math.min(bar, to), to }))}
        {slider('last', to, (bar) => ({ from, to: Math.max(bar, from) }))}
      </div>
      <p className="time-ends" aria-hidden="true">
        <bdi>{nameOfBar(times, 0)}</bdi>
        {isChosen && hasChosenBars && (
          <strong>
            <bdi>{nameOfBar(times, from)}</bdi>
            {from !== to && ' – '}
            {from !== to && <bdi>{nameOfBar(times, to)}</bdi>}
          </strong>
        )}
        <bdi>{nameOfBar(times, last)}</bdi>
      </p>
    </div>
  );
}
