/**
 * Crockford's base 32 (https://www.crockford.com/base32.html) in lower case: no i, l, o or u, so that it can be read aloud
 * and copied by hand.
 */
export const crockfordDigits = '0123456789abcdefghjkmnpqrstvwxyz';

/** The source of a regular expression that matches `length` digits. */
export const crockfordPattern = (length: number) => `[${crockfordDigits}]{${length}}`;

/** The last `length` digits of a non-negative integer, padded with zeros: `toCrockford(33n, 3)` is `011`. */
export function toCrockford(value: bigint, length: number): string {
  // The engine's own base 32 (0 to 9, a to v) has other letters from i on.
  const digits = value.toString(32).padStart(length, '0').slice(-length);
  return digits.replace(/[i-v]/gu, (digit) => crockfordDigits[Number.parseInt(digit, 32)] ?? '');
}
