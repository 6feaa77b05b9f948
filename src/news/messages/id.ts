import type { en } from './en.ts';
import { display } from './id/display.ts';
import { finding } from './id/finding.ts';
import { frame } from './id/frame.ts';
import { searching } from './id/searching.ts';
import type { Translated } from './translated.ts';

/** Bahasa Indonesia. */
export const id: Translated<typeof en> = { ...frame, ...display, ...finding, ...searching };
