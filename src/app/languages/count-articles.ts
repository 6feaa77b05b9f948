import { say } from './say.ts';

/** "1 article", "4,000 articles" */
export function countArticles(count: number): string {
  return say('articles', { count });
}
