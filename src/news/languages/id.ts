import type { en } from './en.ts';
import { about } from './id/about.ts';
import { article } from './id/article.ts';
import { display } from './id/display.ts';
import { filters } from './id/filters.ts';
import { frame } from './id/frame.ts';
import { listen } from './id/listen.ts';
import { lists } from './id/lists.ts';
import { map } from './id/map.ts';
import { passages } from './id/passages.ts';
import { saved } from './id/saved.ts';
import { search } from './id/search.ts';
import { share } from './id/share.ts';
import type { Translated } from './translated.ts';

/** Bahasa Indonesia. */
export const id: Translated<typeof en> = {
  ...frame,
  ...article,
  ...passages,
  ...share,
  ...listen,
  ...map,
  ...lists,
  ...filters,
  ...search,
  ...saved,
  ...display,
  ...about,
};
