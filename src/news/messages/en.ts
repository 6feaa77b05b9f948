import { display } from './en/display.ts';
import { finding } from './en/finding.ts';
import { frame } from './en/frame.ts';
import { searching } from './en/searching.ts';

export const en = { ...frame, ...display, ...finding, ...searching } as const;
