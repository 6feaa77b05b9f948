import { useId } from 'react';
import { useLazyModule } from '../ui/use-lazy-module.ts';
import { useMedia } from '../ui/use-media.ts';
import { useDisclosure } from '../ui/use-disclosure.ts';
import type { FilterProps } from './filter-choices.tsx';
import { runWithModule } from '../ui/run-with-module.ts';
import { Unreachable } from '../ui/unreachable.tsx';
import { t } from '../languages/t.ts';

const loadChoices = () => import('./filter-choices.tsx');
const loadAhead = () => runWithModule(loadChoices, () => undefined);

/** From this width on the rail stands beside the list and is always open (filters/filters.css). */
const deskWidth = '(min-width: 60rem)';

/**
 * The place of the filters. What stands in it needs script, so it is in no page's HTML, and on a phone it is not even
 * loaded before it is opened.
 */
export function FilterPanel(props: FilterProps) {
  const { loaded: opened, isFailed, toggle } = useDisclosure(loadChoices);
  const isWide = useMedia(deskWidth);
  const { module: beside } = useLazyModule(isWide, loadChoices);
  const shown = opened ?? (isWide ? beside : undefined);
  const isOpen = opened !== undefined;
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
        {t('narrow-and-sort')}
      </button>
      {isFailed && <Unreachable />}
      <div id={id} className="filters-body" data-open={isOpen}>
        {shown && <shown.FilterChoices {...props} />}
      </div>
    </div>
  );
}
