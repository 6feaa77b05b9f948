import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { articleQueries } from '#app/archive/article-queries.ts';
import { prewarmArticle } from '#app/site/prewarm-article.tsx';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';
import { readProjectSeeds } from '../../support/archive/seed-files.ts';

const archive = await compileSeeds(readProjectSeeds());

test('prewarming renders a whole article outside the document, fetches nothing and complains of nothing', async () => {
  const read = createMemoryReader(archive);
  const { router, client } = await openApp('/', read);
  const article = await client.ensureQueryData(articleQueries.article('7bfah3584a'));
  const [shown, asked] = [document.body.textContent, read.asked.length];
  const element = await prewarmArticle(article, router, client);
  // An error in it would leave the element empty, and be a complaint (set-up-app.ts).
  await waitFor(() => expect(element.querySelectorAll('.story-body p')).not.toHaveLength(0));
  expect(element.querySelector('h1')?.textContent).toBe(article.headline);
  expect(document.body.textContent).toBe(shown);
  expect(screen.queryByRole('heading', { level: 1, name: article.headline })).toBeNull();
  expect(read.asked).toHaveLength(asked);
});
