import type { en } from './en.ts';
import { about } from './id/about.ts';
import { display } from './id/display.ts';
import { finding } from './id/lists.ts';
import { foot } from './id/article-foot.ts';
import { frame } from './id/frame.ts';
import { keeping } from './id/saved.ts';
import { reading } from './id/article.ts';
import { searching } from './id/search.ts';
import type { Translated } from './translated.ts';

/** Bahasa Indonesia. */
export const id: Translated<typeof en> = {
  ...frame,
  ...display,
  ...finding,
  ...searching,
  ...foot,
  ...reading,
  ...keeping,
  ...about,
};
