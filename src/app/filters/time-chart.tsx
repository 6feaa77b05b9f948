import type { CSSProperties } from 'react';
import { useNavigate } from 'react-router';
import { writeFilters, type Filters } from '#news/filters/filters.ts';
import { nameOfBar, type Times } from '../archive/count-times.ts';
import { useDragRange } from './use-drag-range.ts';
import { datesOfSpan, spanOfDates, touchBars, type BarSpan } from './bar-range.ts';
import { TimeBars } from './time-bars.tsx';
import { t } from '../languages/t.ts';

interface Props {
  /** More than one bar. */
  readonly times: Times;
  readonly filters: Filters;
  readonly address: (filters: Filters) => string;
}

/** What its two ends are called. */
interface Ends {
  readonly first: string;
  readonly last: string;
}

const handleNames: { readonly [Unit in Times['unit']]: Ends } = {
  year: { first: t('chart.first-year'), last: t('chart.last-year') },
  month: { first: t('chart.first-month'), last: t('chart.last-month') },
};

const noBars: BarSpan = { from: 0, to: -1 };

/**
 * The articles of a view over time, without the view's own dates. A drag over bars, two handles (the browser's sliders)
 * and a bar's link all choose `since` and `until`, as the date fields do.
 */
export function TimeChart({ times, filters, address }: Props) {
  const navigate = useNavigate();
  const { since, until } = filters;
  const span = useDragRange((chosen, isAgain) => {
    const dated = { ...filters, ...datesOfSpan(times, chosen), page: null };
    void navigate(address(dated), { preventScrollReset: true, replace: isAgain });
  }, writeFilters(filters));
  const { from, to } = span.held ?? spanOfDates(times, filters);
  const isChosen = span.held !== null || since !== null || until !== null;
  const isHeldOrTouched = span.held !== null || touchBars(times, filters);
  const last = times.counts.length - 1;
  const handle = (end: keyof Ends, bar: number, spanAt: (bar: number) => { from: number; to: number }) => (
    <input
      type="range"
      min={0}
      max={last}
      value={bar}
      aria-label={handleNames[times.unit][end]}
      aria-valuetext={nameOfBar(times, bar)}
      onPointerDown={span.begin}
      onFocus={span.begin}
      onChange={({ target }) => span.move(spanAt(Number(target.value)))}
      onPointerUp={span.letGo}
      onBlur={span.letGo}
    />
  );
  return (
    <div className="time-chart" style={{ '--bars': times.counts.length } as CSSProperties}>
      <TimeBars
        times={times}
        chosen={isChosen ? (isHeldOrTouched ? { from, to } : noBars) : null}
        filters={filters}
        address={address}
        span={span}
      />
      {/* The handle that has more room to go lies above the other where both stand at one place. */}
      <div className="time-handles" data-above={from > last / 2 ? 'first' : 'last'}>
        {handle('first', from, (bar) => ({ from: Math.min(bar, to), to }))}
        {handle('last', to, (bar) => ({ from, to: Math.max(bar, from) }))}
      </div>
      <p className="time-ends" aria-hidden="true">
        <bdi>{nameOfBar(times, 0)}</bdi>
        {isChosen && isHeldOrTouched && (
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
