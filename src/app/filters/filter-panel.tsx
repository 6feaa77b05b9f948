import { useLazyModule } from '../ui/use-lazy-module.ts';
import { useMedia } from '../ui/use-media.ts';
import { useDisclosure } from '../ui/use-disclosure.ts';
import type { FilterProps } from './filter-choices.tsx';
import { runWithModule } from '../ui/run-with-module.ts';
import { Unreachable } from '../ui/unreachable.tsx';
import { t } from '../languages/t.ts';

const loadChoices = () => import('./filter-choices.tsx');
const preloadChoices = () => runWithModule(loadChoices, () => undefined);

/** From this width on the filters are beside the list and always open (filters/filters.css). */
const wideScreen = '(min-width: 60rem)';

/**
 * The filters of a list: beside it on a wide screen, else, and on the front page, in a sheet that a button opens. They need a script, so they are not
 * prerendered; on a narrow screen their module loads when the button is pressed.
 */
export function FilterPanel({ isSheet = false, ...props }: FilterProps) {
  const { loaded, isFailed, toggle } = useDisclosure(loadChoices);
  const isWide = useMedia(wideScreen) && !isSheet;
  const { module } = useLazyModule(isWide, loadChoices);
  return (
    <div className="filters needs-script">
      <button
        type="button"
        className="filters-toggle"
        aria-haspopup="dialog"
        onClick={toggle}
        // Both come before the click: loading starts with them.
        onPointerDown={preloadChoices}
        onFocus={preloadChoices}
      >
        {t('narrow-and-sort')}
      </button>
      {isFailed && <Unreachable />}
      <div className="filters-body">{isWide && module && !loaded && <module.FilterChoices {...props} />}</div>
      {loaded && <loaded.FilterSheet {...props} onClose={toggle} />}
    </div>
  );
}
