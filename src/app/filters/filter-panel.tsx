import { useId } from 'react';
import { useLazyModule } from '../ui/use-lazy-module.ts';
import { useMedia } from '../ui/use-media.ts';
import { useDisclosure } from '../ui/use-disclosure.ts';
import type { FilterProps } from './filter-choices.tsx';
import { runWithModule } from '../ui/run-with-module.ts';
import { Unreachable } from '../ui/unreachable.tsx';
import { t } from '../languages/t.ts';

const loadChoices = () => import('./filter-choices.tsx');
const preloadChoices = () => runWithModule(loadChoices, () => undefined);

/** From this width on the panel is beside the list and always open (filters/filters.css). */
const wideScreen = '(min-width: 60rem)';

/**
 * The filters of a list behind a button, on a wide screen without one. They need a script, so they are not prerendered; on a
 * narrow screen their module loads when the button is pressed.
 */
export function FilterPanel(props: FilterProps) {
  const { loaded: openModule, isFailed, toggle } = useDisclosure(loadChoices);
  const isWide = useMedia(wideScreen);
  const { module: wideModule } = useLazyModule(isWide, loadChoices);
  const module = openModule ?? (isWide ? wideModule : undefined);
  const isOpen = openModule !== undefined;
  const id = useId();
  return (
    <div className="filters needs-script">
      <button
        type="button"
        className="filters-toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={toggle}
        // Both come before the click: loading starts with them.
        onPointerDown={preloadChoices}
        onFocus={preloadChoices}
      >
        {t('narrow-and-sort')}
      </button>
      {isFailed && <Unreachable />}
      <div id={id} className="filters-body" data-open={isOpen}>
        {module && <module.FilterChoices {...props} />}
      </div>
    </div>
  );
}
