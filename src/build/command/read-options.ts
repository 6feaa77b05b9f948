import { InvalidArgumentError } from 'commander';
import type { PartNumber } from '../parts/build-part.ts';

/** A port, as an option gives it. Throws what commander prints, as do the others. */
export function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/u.test(text) || port > 65_535) throw new InvalidArgumentError('Expected a number from 0 to 65535.');
  return port;
}

/** A number of parts, from 1. */
export function readCount(text: string): number {
  const count = Number(text);
  if (!/^[1-9]\d{0,4}$/u.test(text)) throw new InvalidArgumentError('Expected a number from 1 to 99999.');
  return count;
}

/** A part and how many there are: `17/64`. */
export function readPart(text: string): PartNumber {
  const [, number = 0, count = 0] = (/^(\d{1,5})\/(\d{1,5})$/u.exec(text) ?? []).map(Number);
  if (number < 1 || number > count) throw new InvalidArgumentError('Expected a part and their number: 17/64.');
  return { number, count };
}
