import type { ParsedArticle } from '#news/article/article.ts';
import { textOf } from '#news/text/span.ts';
import { nearLanguages, scriptLanguages } from './language-words.ts';

/** Characters that are looked at: more make nothing surer. */
const sampleLength = 800;
/** Letters of the shortest text that is enough, in scripts that several languages share. */
const minLetters = 25;
/** ELD's score (0 to 1) from which it is believed in those scripts: prose has 0.7 and more, a table of figures less. */
const minScore = 0.65;

/**
 * The language (BCP 47) of an article by its headline and first paragraphs; null where the text is too short, two languages
 * are near, or it is in none of the 65 that are known here. Deterministic; never rejects.
 *
 * English prose is known by its commonest words. All else is asked of the library ELD, which is loaded only then: it takes a
 * quarter of a second and 90 MB.
 */
export async function detectLanguage(article: ParsedArticle): Promise<string | null> {
  const text = sampleOf(article);
  if (isEnglish(text)) return 'en';
  const { eld } = await import('eld/extrasmall');
  const found = eld.detect(text);
  const ofScript = scriptLanguages.find(({ script }) => isMostly(text, script));
  if (ofScript !== undefined) return ofScript.language;
  const [score = 0] = Object.values(found.getScores());
  const isSure = found.isReliable() && !(isShared(text) && (isShort(text) || score < minScore));
  const near = nearLanguages.filter(({ detected }) => (isSure ? detected === found.language : detected === null));
  const [best] = near
    .map((one) => ({ ...one, share: shareOf(text, one.words) }))
    .filter(({ share, minShare }) => share >= minShare)
    .toSorted((a, b) => b.share - a.share);
  if (best !== undefined) return best.language;
  if (!isSure) return null;
  return Intl.getCanonicalLocales(found.language === 'ms' ? 'id' : found.language)[0] ?? null;
}

/** Headline and text as far as needed, without the dateline, whose names are of any language. */
function sampleOf({ source, headline, dateline, paragraphs }: ParsedArticle): string {
  const start = dateline?.span[1] ?? paragraphs[0]?.span[0] ?? headline[1];
  const text = source.slice(start, start + sampleLength);
  return `${textOf(source, headline)}\n${text}`;
}

/** English words that few texts of another language have often, and few English texts lack. */
const englishWords = new Set(
  'the of and to that is was for with by at from said has have had will which are were this be been would its their'.split(
    ' ',
  ),
);

/** Half of English prose are such words; Dutch, whose "of" and "is" look the same, has no "the". */
function isEnglish(text: string): boolean {
  const words = text.slice(0, 400).match(/[\p{L}\p{M}]+/gu) ?? [];
  let common = 0;
  let articles = 0;
  for (const word of words) {
    const lower = word.toLowerCase();
    if (englishWords.has(lower)) common += 1;
    if (lower === 'the') articles += 1;
  }
  return words.length >= 12 && articles >= 2 && common >= words.length * 0.16;
}

function shareOf(text: string, words: ReadonlySet<string>): number {
  const all = text.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [];
  return all.filter((word) => words.has(word)).length / Math.max(1, all.length);
}

const isShort = (text: string) => text.replace(/\P{L}/gu, '').length < minLetters;
/** Whether it is in a script that many languages are written in. */
const isShared = (text: string) =>
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}]/u.test(text);

function isMostly(text: string, script: RegExp): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (text.match(script)?.length ?? 0) > letters / 2;
}
