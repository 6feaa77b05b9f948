import { display } from './en/display.ts';
import { frame } from './en/frame.ts';

export const en = { ...frame, ...display } as const;
