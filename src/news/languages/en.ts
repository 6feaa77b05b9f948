import { about } from './en/about.ts';
import { display } from './en/display.ts';
import { finding } from './en/finding.ts';
import { foot } from './en/foot.ts';
import { frame } from './en/frame.ts';
import { keeping } from './en/keeping.ts';
import { reading } from './en/reading.ts';
import { searching } from './en/searching.ts';

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
