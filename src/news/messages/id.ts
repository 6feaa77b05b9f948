import type { en } from './en.ts';
import { display } from './id/display.ts';
import { frame } from './id/frame.ts';
import type { Translated } from './translated.ts';

/** Bahasa Indonesia. */
export const id: Translated<typeof en> = { ...frame, ...display };
