import type { en } from './en.ts';
import { about } from './id/about.ts';
import { display } from './id/display.ts';
import { finding } from './id/finding.ts';
import { foot } from './id/foot.ts';
import { frame } from './id/frame.ts';
import { keeping } from './id/keeping.ts';
import { reading } from './id/reading.ts';
import { searching } from './id/searching.ts';
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
