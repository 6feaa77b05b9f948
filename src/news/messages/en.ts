import { about } from './en/about.ts';
import { display } from './en/display.ts';
import { foot } from './en/foot.ts';
import { frame } from './en/frame.ts';
import { keeping } from './en/keeping.ts';
import { reading } from './en/reading.ts';

export const en = { ...frame, ...display, ...foot, ...reading, ...keeping, ...about } as const;
