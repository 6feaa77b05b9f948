import { useRef, type PointerEvent } from 'react';
import type { Filters } from '#news/filters/filters.ts';
import { nameOfBar, type Times } from '../archive/count-times.ts';
import type { DragRange } from './use-drag-range.ts';
import { datesOfBars, type BarRange } from './bar-range.ts';
import { countArticles } from '../languages/count-articles.ts';
import { Link } from '../ui/link.tsx';
import { t } from '../languages/t.ts';

interface Props {
  readonly times: Times;
  /** The bars of the chosen dates; null where no dates are chosen. */
  readonly chosen: BarRange | null;
  readonly filters: Filters;
  readonly address: (filters: Filters) => string;
  readonly drag: DragRange;
}

/**
 * A bar chart. Each bar links to its year or month, and dragging over bars chooses their range. The links are not in the tab
 * order: fifty stops would not help, and the sliders below do the same. A screen reader reads a list.
 */
export function TimeBars({ times, chosen, filters, address, drag }: Props) {
  const gesture = useRef({ start: -1, at: -1 });
  const maxCount = Math.max(...times.counts);
  const move = (event: PointerEvent<HTMLElement>) => {
    const bar = barAt(event, times.counts.length);
    const { start, at } = gesture.current;
    if (start < 0 || bar === at || (at < 0 && bar === start)) return;
    gesture.current = { start, at: bar };
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.move({ from: Math.min(start, bar), to: Math.max(start, bar) });
  };
  return (
    <div
      className="time-bars"
      role="presentation"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        gesture.current = { start: barAt(event, times.counts.length), at: -1 };
        drag.begin();
      }}
      onPointerMove={move}
      onPointerUp={() => {
        gesture.current.start = -1;
        drag.end();
      }}
      onPointerCancel={() => {
        gesture.current = { start: -1, at: -1 };
        drag.cancel();
      }}
      onClickCapture={(event) => {
        // Releasing the pointer after a drag must not follow the link below it.
        if (gesture.current.at >= 0) event.preventDefault();
        gesture.current.at = -1;
      }}
    >
      <ol aria-label={times.unit === 'year' ? t('chart.years') : t('chart.months')}>
        {times.counts.map((count, bar) => {
          const time = nameOfBar(times, bar);
          const text =
            count === 0 ? t('chart.bar-empty', { time }) : t('chart.bar', { time, articles: countArticles(count) });
          const isChosen = chosen !== null && bar >= chosen.from && bar <= chosen.to;
          if (count === 0) {
            return (
              <li key={time}>
                <span className="visually-hidden">{text}</span>
              </li>
            );
          }
          return (
            <li key={time} className={chosen === null ? undefined : isChosen ? 'is-chosen' : 'is-outside'}>
              <BarLink {...{ times, bar, filters, address, text }} height={count / maxCount} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

interface BarLinkProps extends Pick<Props, 'times' | 'filters' | 'address'> {
  readonly bar: number;
  readonly text: string;
  /** Its height as a fraction of the highest bar. */
  readonly height: number;
}

function BarLink({ times, bar, filters, address, text, height }: BarLinkProps) {
  const dates = datesOfBars(times, { from: bar, to: bar });
  const isChosen = filters.since === dates.since && filters.until === dates.until;
  const toggled = { ...filters, ...(isChosen ? { since: null, until: null } : dates), page: null };
  return (
    <Link
      to={address(toggled)}
      title={text}
      aria-label={text}
      aria-current={isChosen ? 'true' : undefined}
      tabIndex={-1}
      draggable={false}
      preserveScroll
    >
      <span style={{ blockSize: `${100 * height}%` }} />
    </Link>
  );
}

/** The index of the bar below the pointer; the nearest one where it is beside the chart. */
function barAt({ currentTarget, clientX }: PointerEvent<HTMLElement>, bars: number): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  const fromLeft = (clientX - left) / width;
  const isRightToLeft = getComputedStyle(currentTarget).direction === 'rtl';
  return Math.min(Math.max(Math.floor((isRightToLeft ? 1 - fromLeft : fromLeft) * bars), 0), bars - 1);
}
