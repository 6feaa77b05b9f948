import { lazy, Suspense } from 'react';
import { useOpening } from '../hooks/use-opening.ts';
import { Unreachable } from './unreachable.tsx';

const loadPanel = () => import('./display-panel.tsx').then((module) => ({ default: module.DisplayPanel }));
const DisplayPanel = lazy(loadPanel);

/** Opens what a reader can set, which is loaded then. Absent without JavaScript, by style. */
export function DisplayButton() {
  const { isOpen, isFailed, toggle } = useOpening(loadPanel);
  return (
    <div className="display needs-script">
      <button type="button" aria-expanded={isOpen} onClick={toggle}>
        Display
      </button>
      {isFailed && <Unreachable />}
      {isOpen && (
        <Suspense>
          <DisplayPanel close={toggle} />
        </Suspense>
      )}
    </div>
  );
}
