import { readArticleAddress } from './urls.ts';

/** Whether a text is an article id: ten digits of Crockford's base 32 in lower case (crockford.ts). */
export function isArticleId(text: string): boolean {
  return readArticleAddress(text)?.id === text;
}
