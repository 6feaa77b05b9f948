import { display } from './en/display.ts';
import { foot } from './en/foot.ts';
import { frame } from './en/frame.ts';

export const en = { ...frame, ...display, ...foot } as const;
