/**
 * A copy of a text. A part of a text refers to the whole in memory: of what is kept long after the rest was read, only a copy
 * lets the rest go.
 */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
