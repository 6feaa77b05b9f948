/**
 * A word as the tables of this room hold it: in small letters (NFC), without points, apostrophes and marks of direction; in the
 * Arabic script also without vowels, hamza and blanks, with one form of the letters that keyboards confuse.
 */
export function plainName(name: string): string {
  if (/^[A-Za-z]*$/u.test(name)) return name.toLowerCase();
  const plain = name
    .toLowerCase()
    .replace(/['’ʼʻ׳`.॰\p{Cf}]|\u0307/gu, '')
    .normalize('NFC');
  if (!/\p{Script=Arabic}/u.test(plain)) return plain;
  const bare = plain.normalize('NFD').replace(/[\p{M}\sـ]/gu, '');
  return bare
    .replace(/[يى]/gu, 'ی')
    .replace(/ك/gu, 'ک')
    .replace(/[ةۃہۂە]/gu, 'ه');
}
