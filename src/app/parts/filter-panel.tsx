import { lazy, Suspense, useId, useState } from 'react';
import { useMedia } from '../hooks/use-media.ts';
import type { FilterProps } from './filter-choices.tsx';

const loadChoices = () => import('./filter-choices.tsx').then((module) => ({ default: module.FilterChoices }));
const FilterChoices = lazy(loadChoices);

/** From this width on the rail stands beside the list and is always open (styles/filters.css). */
const deskWidth = '(min-width: 60rem)';

/**
 * The place of the filters. What stands in it needs script, so it is in no page's HTML, and on a phone it is not even
 * loaded before it is opened.
 */
export function FilterPanel(props: FilterProps) {
  const [isOpen, setIsOpen] = useState(false);
  const isShown = useMedia(deskWidth) || isOpen;
  const id = useId();
  return (
    <div className="filters needs-script">
      <button
        type="button"
        className="filters-toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
        // A press is announced by the finger that comes down, or by the focus.
        onPointerDown={() => void loadChoices()}
        onFocus={() => void loadChoices()}
      >
        Narrow and sort
      </button>
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
