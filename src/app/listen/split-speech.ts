/**
 * Ten to fifteen seconds of speech: what a voice that does not tell its words repeats after a pause, at most. Chrome falls
 * silent after fifteen with some voices (crbug.com/41294170), and Android takes no more than 4,000 characters.
 */
const mostCharacters = 220;

/** Where the stretch of a text that begins at `from` ends: with all of it, else with a sentence, a word, or anywhere. */
export function splitSpeech(text: string, from: number): number {
  const last = from + mostCharacters;
  if (text.length <= last) return text.length;
  const stretch = text.slice(from, last);
  const sentences = /^.*[.!?…。؟۔।]["'”’»)\]]*\s/su.exec(stretch)?.[0];
  const words = /^.*\s/su.exec(stretch)?.[0];
  return from + (sentences ?? words ?? stretch).length;
}
