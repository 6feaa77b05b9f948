/** Crockford's base 32 in lower case: no i, l, o or u, so that it can be read aloud and copied by hand. */
export const crockfordDigits = '0123456789abcdefghjkmnpqrstvwxyz';

/** The source of a regular expression for so many digits. */
export const crockfordPattern = (length: number) => `[${crockfordDigits}]{${length}}`;

/** The last `length` base 32 digits of a whole number, zeros in front where it is short. */
export function toCrockford(value: bigint, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest >>= 5n)
    text = `${crockfordDigits[Number(rest & 31n)] ?? ''}${text}`;
  return text;
}
