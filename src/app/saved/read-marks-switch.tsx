import { setMarking, type SavedData } from '#news/saved/saved-data.ts';
import { useChangeSaved } from '../device/use-change-saved.ts';
import { t } from '../languages/t.ts';

/** Sets whether lists mark the articles that were read. Turning it off deletes the marks. */
export function ReadMarksSwitch({ data }: { readonly data: SavedData }) {
  const { status, changeData } = useChangeSaved();
  const { marksRead } = data;
  const toggle = () =>
    changeData(
      (current) => setMarking(current, !marksRead),
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
        {data.read.length > 0 && ` ${t('marks.count', { count: data.read.length })}`}
      </p>
      <p role="status">{status}</p>
    </section>
  );
}
