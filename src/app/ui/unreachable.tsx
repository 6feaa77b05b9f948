import { t } from '../languages/t.ts';

/** Stands where something was opened that is not on this device and cannot be fetched. */
export function Unreachable() {
  return (
    <p role="alert" className="facet-note">
      {t('unreachable')}
    </p>
  );
}
