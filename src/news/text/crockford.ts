/**
 * Crockford's base 32 (https://www.crockford.com/base32.html) in lower case: no i, l, o or u, so that it can be read aloud
 * and copied by hand.
 */
export const crockfordDigits = '0123456789abcdefghjkmnpqrstvwxyz';

/** The source of a regular expression that matches `length` digits. */
export const crockfordPattern = (length: number) => `[${crockfordDigits}]{${length}}`;

/** The last `length` digits of a non-negative safe integer, padded with zeros: `toCrockford(33, 3)` is `011`. */
export function toCrockford(value: number, length: number): string {
  let [digits, rest] = ['', value];
  while (digits.length < length) {
    digits = crockfordDigits.charAt(rest % 32) + digits;
    rest = Math.floor(rest / 32);
  }
  return digits;
}
