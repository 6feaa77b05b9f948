import { about } from './en/about.ts';
import { article } from './en/article.ts';
import { display } from './en/display.ts';
import { filters } from './en/filters.ts';
import { frame } from './en/frame.ts';
import { listen } from './en/listen.ts';
import { lists } from './en/lists.ts';
import { map } from './en/map.ts';
import { passages } from './en/passages.ts';
import { saved } from './en/saved.ts';
import { search } from './en/search.ts';
import { share } from './en/share.ts';

/** The English messages, by name: the other languages have the same names. */
export const en = {
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
} as const;
