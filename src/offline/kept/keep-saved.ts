import type { Article, ArticleId } from '#news/article/article.ts';
import { articleKey, keptPicture, type SavedAnswer } from '#news/kept/kept.ts';
import { isFile } from './answer-file.ts';
import { base, drop, findKept, keep, keyOf, keysIn } from './site-stores.ts';

/** The keys of the pictures of an article, one file each. */
export const picturesOf = ({ pictures = [] }: Article): readonly string[] =>
  pictures.map((picture) => keyOf(keptPicture(picture)));

/**
 * Keeps a saved article with its pictures. The article is last: where it is there, all of it is. Resolves to what is missing. Rejects
 * where the network fails.
 */
export async function keepSaved(article: Article, from?: string): Promise<SavedAnswer> {
  const full: SavedAnswer = { missing: [article.id], isFull: true };
  for (const key of picturesOf(article)) {
    // oxlint-disable-next-line no-await-in-loop -- large files: one after another
    const kept = await findKept(key, 'saved');
    if (kept !== undefined) continue;
    // oxlint-disable-next-line no-await-in-loop
    const response = (await findKept(key, 'pictures')) ?? (await fetch(key));
    // A picture that the site does not have is missing with a connection too.
    // oxlint-disable-next-line no-await-in-loop
    if (isFile(response) && !(await keep('saved', key, response))) return full;
  }
  const text = new Response(JSON.stringify(article), { headers: { 'Content-Type': 'application/json' } });
  return (await keep('saved', articleKey(base, article.id), text, from)) ? { missing: [], isFull: false } : full;
}

/** Drops what is of articles that are no longer saved. Resolves to those that are not kept yet. */
export async function settleSaved(ids: readonly ArticleId[]): Promise<SavedAnswer> {
  const keys = await keysIn('saved');
  const wanted = new Set(ids.map((id) => articleKey(base, id)));
  const isArticle = (key: string) => key.startsWith(keyOf('kept/'));
  const gone = keys.filter((key) => isArticle(key) && !wanted.has(key));
  if (gone.length > 0) {
    const staying = keys.filter((key) => wanted.has(key));
    const articles = await Promise.all(
      staying.map(async (key) => (await (await findKept(key, 'saved'))?.json()) as Article | undefined),
    );
    const pictures = new Set(articles.flatMap((article) => (article === undefined ? [] : picturesOf(article))));
    await drop('saved', [...gone, ...keys.filter((key) => !isArticle(key) && !pictures.has(key))]);
  }
  return { missing: ids.filter((id) => !keys.includes(articleKey(base, id))), isFull: false };
}

/** Keeps an article that is shown, and renews it where it is saved. */
export async function keepRead(article: Article): Promise<void> {
  const key = articleKey(base, article.id);
  const text = JSON.stringify(article);
  const saved = await findKept(key, 'saved');
  if (saved !== undefined && (await saved.text()) !== text) await keepSaved(article);
  await keep('articles', key, new Response(text, { headers: { 'Content-Type': 'application/json' } }));
}
