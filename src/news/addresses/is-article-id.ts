import { readArticleAddress } from './urls.ts';

/** Whether a text is an article's id and nothing else: ten digits of Crockford's base 32 (crockford.ts). */
export function isArticleId(text: string): boolean {
  return readArticleAddress(text)?.id === text;
}
