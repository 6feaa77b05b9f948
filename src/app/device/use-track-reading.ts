import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Article } from '#news/article/article.ts';
import { savePosition, markRead, type SavedData } from '#news/saved/saved-data.ts';
import { changeSaved } from './saved-articles.ts';
import { onEvents } from '../ui/on-events.ts';

/**
 * Who stays no longer has passed by: a second where the reader has come by scrolling, more where the page only opened.
 */
const restMs = 1000;
const openMs = 10_000;
/** An article that is no longer is found again at a glance. */
const screens = 3;
/** Whoever stopped before or after has hardly begun, or has read it but for its last lines. */
const [least, most] = [0.1, 0.9];
/** Pixels: a paragraph of which no more is in sight at the top has been read. */
const lastLines = 64;

/** Keeps where the reader of an article rests, and that its end was reached. What cannot be kept is not missed. */
export function useWatchReading({ id, paragraphs }: Article): void {
  const client = useQueryClient();
  useEffect(() => {
    const keys = paragraphs.map(({ key }) => key);
    let known = '';
    const note = () => {
      const rested = document.hidden ? null : restingPlace(keys);
      if (rested === null || rested === known) return;
      known = rested;
      const at = new Date().toISOString();
      const change = (kept: SavedData) =>
        rested === 'end' ? markRead(kept, { id, at }) : savePosition(kept, { id, at, key: rested });
      changeSaved(client, change).catch(() => undefined);
    };
    let resting = setTimeout(note, openMs);
    const wait = () => {
      clearTimeout(resting);
      resting = setTimeout(note, restMs);
    };
    const stop = onEvents(['scroll', 'visibilitychange'], wait);
    return () => {
      clearTimeout(resting);
      stop();
    };
  }, [client, id, paragraphs]);
}

/**
 * The paragraph at the top of the window, `end` where the last one's end is in sight; null where there is no need to
 * know.
 */
function restingPlace(keys: readonly string[]): string | null {
  const boxes = keys.map((key) => document.getElementById(key)?.getBoundingClientRect());
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (last.bottom <= window.innerHeight) return 'end';
  const height = last.bottom - first.top;
  const share = -first.top / height;
  if (height < screens * window.innerHeight || share < least || share > most) return null;
  return keys[boxes.findIndex((box) => box !== undefined && box.bottom > lastLines)] ?? null;
}
