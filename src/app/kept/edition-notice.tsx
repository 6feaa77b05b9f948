import { createRoot } from 'react-dom/client';
import { t } from '../languages/t.ts';
import { useValueAfterPaint } from '../ui/use-value-after-paint.ts';
import './edition-notice.css';

/** Shows that a newer edition is there, with a button that loads it. It is beside the page, which stays as it is. */
export function showNotice(): void {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const close = () => {
    root.unmount();
    place.remove();
  };
  root.render(<EditionNotice close={close} />);
}

function EditionNotice({ close }: { readonly close: () => void }) {
  // A live region announces what comes into it later.
  const text = useValueAfterPaint(t('newer-edition'), '');
  return (
    <aside className="edition-notice" aria-label={t('newer-edition.name')}>
      <p role="status">{text}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {t('newer-edition.load')}
      </button>
      <button type="button" className="text-button" onClick={close}>
        {t('newer-edition.later')}
      </button>
    </aside>
  );
}
