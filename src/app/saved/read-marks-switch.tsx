import { setMarking, type SavedData } from '#news/saved/saved-data.ts';
import { useChangeSaved } from '../device/use-change-saved.ts';
import { t } from '../languages/t.ts';

/** Whether articles that were read are marked in lists. Turned off, it forgets which they were. */
export function ReadMarksSwitch({ kept }: { readonly kept: SavedData }) {
  const { said, keep } = useChangeSaved();
  const { marksRead } = kept;
  const toggle = () =>
    keep(
      (now) => setMarking(now, !marksRead),
      () => (marksRead ? t('marks.turned-off') : t('marks.turned-on')),
    );
  return (
    <section>
      <h2>{t('marks.title')}</h2>
      <label className="switch">
        <input type="checkbox" checked={marksRead} onChange={() => void toggle()} />
        <span>{t('marks.on')}</span>
      </label>
      <p>
        {t('marks.how')}
        {kept.read.length > 0 && ` ${t('marks.count', { count: kept.read.length })}`}
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
