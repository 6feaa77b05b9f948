import type { en } from './en.ts';
import { about } from './ar/about.ts';
import { article } from './ar/article.ts';
import { display } from './ar/display.ts';
import { filters } from './ar/filters.ts';
import { frame } from './ar/frame.ts';
import { listen } from './ar/listen.ts';
import { lists } from './ar/lists.ts';
import { map } from './ar/map.ts';
import { passages } from './ar/passages.ts';
import { saved } from './ar/saved.ts';
import { search } from './ar/search.ts';
import { share } from './ar/share.ts';
import type { Translated } from './translated.ts';

/** Arabic: also shows that the interface works from right to left. */
export const ar: Translated<typeof en> = {
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
