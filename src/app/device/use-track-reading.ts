import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Article } from '#news/article/article.ts';
import { savePosition, markRead, type SavedData } from '#news/saved/saved-data.ts';
import { changeSaved } from './saved-articles.ts';
import { onEvents } from '../ui/on-events.ts';

/** How long a reader must stay at a position for it to count: after scrolling, and after opening the page. */
const delayAfterScrollMs = 1000;
const delayAfterOpenMs = 10_000;
/** Positions are saved only in articles of at least so many window heights. */
const minWindows = 3;
/** The share of the text above the window: outside of this range reading has hardly begun or is nearly done. */
const [minShare, maxShare] = [0.1, 0.9];
/** Pixels: a paragraph of which no more is visible at the top counts as read. */
const readBelow = 64;

/** Saves the position where the reader of an article stays, and that its end was reached. Ignores a failing storage. */
export function useTrackReading({ id, paragraphs }: Article): void {
  const client = useQueryClient();
  useEffect(() => {
    const keys = paragraphs.map(({ key }) => key);
    let lastPosition = '';
    const storePosition = () => {
      const position = document.hidden ? null : findPosition(keys);
      if (position === null || position === lastPosition) return;
      lastPosition = position;
      const at = new Date().toISOString();
      const change = (data: SavedData) =>
        position === 'end' ? markRead(data, { id, at }) : savePosition(data, { id, at, key: position });
      changeSaved(client, change).catch(() => undefined);
    };
    let timer = setTimeout(storePosition, delayAfterOpenMs);
    const restartTimer = () => {
      clearTimeout(timer);
      timer = setTimeout(storePosition, delayAfterScrollMs);
    };
    const stop = onEvents(['scroll', 'visibilitychange'], restartTimer);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [client, id, paragraphs]);
}

/**
 * The key of the paragraph at the top of the window, or `end` where the end of the last one is visible. Null where the
 * position is not worth saving, and where the paragraphs are not in the page.
 */
function findPosition(keys: readonly string[]): string | null {
  const boxes = keys.map((key) => document.getElementById(key)?.getBoundingClientRect());
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (last.bottom <= window.innerHeight) return 'end';
  const height = last.bottom - first.top;
  const share = -first.top / height;
  if (height < minWindows * window.innerHeight || share < minShare || share > maxShare) return null;
  return keys[boxes.findIndex((box) => box !== undefined && box.bottom > readBelow)] ?? null;
}
