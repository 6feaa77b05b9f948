import type { MouseEvent as ReactMouseEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { isPlainClick } from '../navigation/use-follow-links.ts';
import { t } from '../languages/t.ts';
import './mention-steps.css';

interface Props {
  /** The place of its region in `evidenceOrder`: its phrases have the class `mention-<order>`. */
  readonly order: number;
}

const currentClass = 'is-current';

/**
 * Goes through the highlighted phrases of the evidence that is open, by its buttons or by `k` and `j` (frame/do-shortcut.tsx).
 * While it is mounted, links of the evidence to paragraphs only scroll there: following them would change the fragment of the
 * address, which is what keeps the evidence open.
 */
export function MentionSteps({ order }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(-1);
  const phrases = () => [...document.querySelectorAll<HTMLElement>(`.story-page .mention-${order}`)];
  const count = phrases().length;

  useEffect(() => {
    const detail = root.current?.parentElement;
    detail?.addEventListener('click', stayAndScroll);
    return () => {
      detail?.removeEventListener('click', stayAndScroll);
      mark(null);
    };
  }, []);

  const step = (by: 1 | -1) => (event: ReactMouseEvent) => {
    event.preventDefault();
    const next = at < 0 ? (by > 0 ? 0 : count - 1) : (at + by + count) % count;
    const phrase = phrases()[next];
    if (phrase === undefined) return;
    setAt(next);
    mark(phrase);
    phrase.scrollIntoView({ block: 'center' });
  };
  return (
    <div ref={root} className="mention-steps">
      {count > 1 && (
        <>
          <button type="button" data-step="previous" onClick={step(-1)}>
            {t('previous')}
          </button>
          <span role="status">
            {at < 0 ? t('evidence.phrases', { count }) : t('evidence.step', { number: at + 1, count })}
          </span>
          <button type="button" data-step="next" onClick={step(1)}>
            {t('next')}
          </button>
        </>
      )}
    </div>
  );
}

function mark(phrase: Element | null): void {
  for (const marked of document.querySelectorAll(`.${currentClass}`)) marked.classList.remove(currentClass);
  phrase?.classList.add(currentClass);
}

function stayAndScroll(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#p-"]') : null;
  const paragraph = link && document.getElementById(link.hash.slice(1));
  if (paragraph === null || !isPlainClick(event)) return;
  event.preventDefault();
  paragraph.focus({ preventScroll: true });
  paragraph.scrollIntoView({ block: 'center' });
}
