import { useRef, type PointerEvent } from 'react';
import type { Filters } from '#news/filters/filters.ts';
import { nameOfBar, type Times } from '../archive/count-times.ts';
import type { DragRange } from './use-drag-range.ts';
import { datesOfSpan, type BarSpan } from './bar-range.ts';
import { countArticles } from '../languages/count-articles.ts';
import { Link } from '../ui/link.tsx';
import { t } from '../languages/t.ts';

interface Props {
  readonly times: Times;
  /** The bars of the view's dates; null where it has none. */
  readonly chosen: BarSpan | null;
  readonly filters: Filters;
  readonly address: (filters: Filters) => string;
  readonly span: DragRange;
}

/**
 * Bars, each a link to its year or month; a drag over them chooses a span. They are out of the tab order, where the
 * handles below stand for them: fifty stops are no help. A screen reader reads them as a list.
 */
export function TimeBars({ times, chosen, filters, address, span }: Props) {
  const drag = useRef({ start: -1, at: -1 });
  const most = Math.max(...times.counts);
  const move = (event: PointerEvent<HTMLElement>) => {
    const bar = barAt(event, times.counts.length);
    const { start, at } = drag.current;
    if (start < 0 || bar === at || (at < 0 && bar === start)) return;
    drag.current = { start, at: bar };
    event.currentTarget.setPointerCapture(event.pointerId);
    span.move({ from: Math.min(start, bar), to: Math.max(start, bar) });
  };
  return (
    <div
      className="time-bars"
      role="presentation"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        drag.current = { start: barAt(event, times.counts.length), at: -1 };
        span.begin();
      }}
      onPointerMove={move}
      onPointerUp={() => {
        drag.current.start = -1;
        span.letGo();
      }}
      onPointerCancel={() => {
        drag.current = { start: -1, at: -1 };
        span.cancel();
      }}
      onClickCapture={(event) => {
        // The end of a drag is no click on the bar it ends over.
        if (drag.current.at >= 0) event.preventDefault();
        drag.current.at = -1;
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
            <li key={time} className={chosen === null ? undefined : isChosen ? 'is-chosen' : 'is-left'}>
              <BarLink {...{ times, bar, filters, address, text }} part={count / most} />
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
  /** Of the highest bar. */
  readonly part: number;
}

function BarLink({ times, bar, filters, address, text, part }: BarLinkProps) {
  const dates = datesOfSpan(times, { from: bar, to: bar });
  const isOnly = filters.since === dates.since && filters.until === dates.until;
  const chosen = { ...filters, ...(isOnly ? { since: null, until: null } : dates), page: null };
  return (
    <Link
      to={address(chosen)}
      title={text}
      aria-label={text}
      aria-current={isOnly ? 'true' : undefined}
      tabIndex={-1}
      draggable={false}
      keepsPlace
    >
      <span style={{ blockSize: `${100 * part}%` }} />
    </Link>
  );
}

function barAt({ currentTarget, clientX }: PointerEvent<HTMLElement>, bars: number): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  const part = (clientX - left) / width;
  const isFromRight = getComputedStyle(currentTarget).direction === 'rtl';
  return Math.min(Math.max(Math.floor((isFromRight ? 1 - part : part) * bars), 0), bars - 1);
}
