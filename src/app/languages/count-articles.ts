import { t } from './t.ts';

/** "1 article", "4,000 articles" */
export function countArticles(count: number): string {
  return t('articles', { count });
}
