import type { en } from './en.ts';
import { about } from './ar/about.ts';
import { display } from './ar/display.ts';
import { finding } from './ar/lists.ts';
import { foot } from './ar/article-foot.ts';
import { frame } from './ar/frame.ts';
import { keeping } from './ar/saved.ts';
import { reading } from './ar/article.ts';
import { searching } from './ar/search.ts';
import type { Translated } from './translated.ts';

/** Arabic: the proof that the interface runs from right to left. */
export const ar: Translated<typeof en> = {
  ...frame,
  ...display,
  ...finding,
  ...searching,
  ...foot,
  ...reading,
  ...keeping,
  ...about,
};
