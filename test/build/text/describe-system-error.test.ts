import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeSystemError } from '#build/text/describe-system-error.ts';

test('says in words what the operating system says, also where only the message is left', () => {
  const reading = (path: string) => {
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      return describeSystemError(error);
    }
  };
  expect(reading('/no/such/file')).toBe('there is nothing under this name');
  expect(reading(import.meta.dirname)).toBe('it is a folder');
  expect(describeSystemError(new Error('ENOSPC: no space left on device, write'))).toBe('the disk is full');
  expect(describeSystemError(new Error('Failed to write x.js\n\nCaused by:\n    No space left (os error 28)'))).toBe(
    'the disk is full',
  );
  expect(describeSystemError(new Error('EXYZ: something new'))).toBe('EXYZ: something new');
  expect(describeSystemError(new Error('a mistake of ours'))).toBeNull();
});
