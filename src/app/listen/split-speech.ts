/**
 * Ten to fifteen seconds of speech: a voice without word boundary events repeats at most this much after a pause.
 * Chrome falls silent after fifteen seconds with some voices (crbug.com/41294170), and Android accepts at most 4,000
 * characters.
 */
const maxCharacters = 220;

/**
 * The offset at which the utterance that begins at `from` ends: the end of the text, else the end of a sentence, a word
 * boundary, or any offset.
 */
export function splitSpeech(text: string, from: number): number {
  const limit = from + maxCharacters;
  if (text.length <= limit) return text.length;
  const part = text.slice(from, limit);
  const wholeSentences = /^.*[.!?…。؟۔।]["'”’»)\]]*\s/su.exec(part)?.[0];
  const wholeWords = /^.*\s/su.exec(part)?.[0];
  return from + (wholeSentences ?? wholeWords ?? part).length;
}
