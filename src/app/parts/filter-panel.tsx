import { lazy, Suspense, useId } from 'react';
import { useMedia } from '../hooks/use-media.ts';
import { useOpening } from '../hooks/use-opening.ts';
import type { FilterProps } from './filter-choices.tsx';
import { Unreachable } from './unreachable.tsx';
import { say } from '../say.ts';

const loadChoices = () => import('./filter-choices.tsx').then((module) => ({ default: module.FilterChoices }));
const FilterChoices = lazy(loadChoices);
const loadAhead = () => void loadChoices().catch(() => undefined);

/** From this width on the rail stands beside the list and is always open (styles/filters.css). */
const deskWidth = '(min-width: 60rem)';

/**
 * The place of the filters. What stands in it needs script, so it is in no page's HTML, and on a phone it is not even
 * loaded before it is opened.
 */
export function FilterPanel(props: FilterProps) {
  const { loaded, isFailed, toggle } = useOpening(loadChoices);
  const isOpen = !!loaded;
  const isShown = useMedia(deskWidth) || isOpen;
  const id = useId();
  return (
    <div className="filters needs-script">
      <button
        type="button"
        className="filters-toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={toggle}
        // A press is announced by the finger that comes down, or by the focus.
        onPointerDown={loadAhead}
        onFocus={loadAhead}
      >
        {say('narrow-and-sort')}
      </button>
      {isFailed && <Unreachable />}
      <div id={id} className="filters-body" data-open={isOpen}>
        {isShown && (
          <Suspense>
            <FilterChoices {...props} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
