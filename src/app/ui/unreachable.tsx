import { t } from '../languages/t.ts';

/** The message in place of content that could not be loaded. */
export function Unreachable() {
  return (
    <p role="alert" className="facet-note">
      {t('unreachable')}
    </p>
  );
}
