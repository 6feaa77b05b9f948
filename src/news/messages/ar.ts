import type { en } from './en.ts';
import { display } from './ar/display.ts';
import { frame } from './ar/frame.ts';
import type { Translated } from './translated.ts';

/** Arabic: the proof that the interface runs from right to left. */
export const ar: Translated<typeof en> = { ...frame, ...display };
