import { about } from './en/about.ts';
import { display } from './en/display.ts';
import { finding } from './en/lists.ts';
import { foot } from './en/article-foot.ts';
import { frame } from './en/frame.ts';
import { keeping } from './en/saved.ts';
import { reading } from './en/article.ts';
import { searching } from './en/search.ts';

export const en = {
  ...frame,
  ...display,
  ...finding,
  ...searching,
  ...foot,
  ...reading,
  ...keeping,
  ...about,
} as const;
