import { expect, test } from 'vitest';
import { ProgressLine } from '#build/site/progress-line.ts';

/** A minute of work in steps of a tenth of a second, and the output. */
function work(isTTY: boolean, tenths: number): readonly string[] {
  let now = 5000;
  const told: string[] = [];
  const line = new ProgressLine({ isTTY, write: (text) => told.push(text) }, () => now);
  line.begin('Writing', 6000);
  for (let at = 0; at < tenths; at += 1) {
    now += 100;
    line.add(10);
  }
  line.end();
  return told;
}

test('shows nothing for work of less than two seconds', () => {
  expect(work(true, 19)).toEqual([]);
});

test('overwrites its line on a terminal, and clears it', () => {
  const told = work(true, 100);
  expect(told[0]).toBe('\r\u{1b}[KWriting 200 of 6,000 articles, 100 a second, 58 s left');
  expect(told.length).toBe(42);
  expect(told.at(-1)).toBe('\r\u{1b}[K');
});

test('writes a line every ten seconds to a log', () => {
  expect(work(false, 250)).toEqual([
    'Writing 1,000 of 6,000 articles, 100 a second, 50 s left\n',
    'Writing 2,000 of 6,000 articles, 100 a second, 40 s left\n',
  ]);
});
