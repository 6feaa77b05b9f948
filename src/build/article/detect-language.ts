import type { ParsedArticle } from '#news/article/article.ts';
import { textOf } from '#news/text/span.ts';
import { nearLanguages, scriptLanguages } from './language-words.ts';

/** Characters of the text that are looked at; more make nothing surer. */
const sampleLength = 600;
/** Characters that ELD gets, which takes time for each: it is right on 99 % of texts as short as 140 (its own measurement). */
const detectedLength = 240;
/** Letters of the shortest text that is enough, in scripts that several languages share. */
const minLetters = 25;
/** ELD's score (0 to 1) from which it is believed in those scripts: prose has 0.7 and more, a table of figures less. */
const minScore = 0.65;

/**
 * The language (BCP 47) of an article by its headline and first paragraphs; null where the text is too short, two languages
 * are near, or it is in none of the 65 that are known here. Deterministic; never rejects.
 *
 * English prose is known by its commonest words. Anything else is asked of the library ELD, which is loaded only then: it takes a
 * quarter of a second and 90 MB.
 */
export async function detectLanguage(article: ParsedArticle): Promise<string | null> {
  const text = sampleOf(article).normalize('NFC');
  if (isEnglish(text)) return 'en';
  const { eld } = await import('eld/extrasmall');
  const found = eld.detect(text.slice(0, detectedLength));
  const ofScript = scriptLanguages.find(({ script }) => script.test(text.slice(0, detectedLength)));
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
  const text = `${textOf(source, headline)}\n${source.slice(start, start + sampleLength)}`;
  if (!text.includes('://')) return text;
  // Addresses are in no language: what stands behind them counts instead.
  return `${textOf(source, headline)}\n${source.slice(start, start + 2 * sampleLength)}`
    .replaceAll(addresses, ' ')
    .slice(0, sampleLength);
}

const addresses = /https?:\/\/[^\s)\]>]*/giu;

/**
 * English words that are no words of another language. Not among them: "of", "is", "was", "will", "at", which Dutch and
 * German have too.
 */
const englishWords =
  /(?<![\p{L}\p{M}])(?:the|and|that|with|from|said|has|have|had|which|were|are|this|been|would|their|its|for|by|to|they|than)(?![\p{L}\p{M}])/giu;

/** How many characters hold one of these words: English prose has one in thirty, a quoted English title does not matter. */
const charactersAWord = 70;

function isEnglish(text: string): boolean {
  const start = text.slice(0, 350);
  return (start.match(englishWords)?.length ?? 0) >= Math.max(3, start.length / charactersAWord);
}

function shareOf(text: string, words: ReadonlySet<string>): number {
  const all = text.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [];
  return all.filter((word) => words.has(word)).length / Math.max(1, all.length);
}

const isShort = (text: string) => text.slice(0, 200).replace(/\P{L}/gu, '').length < minLetters;
/** Whether it is in scripts that many languages are written in, but for a few words: names, addresses of pages. */
function isShared(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const shared =
    text.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}]/gu)?.length ?? 0;
  return shared * 2 > letters;
}
