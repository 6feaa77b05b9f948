import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { articleQueries } from '#app/archive/article-queries.ts';
import { createRoutes } from '#app/site/routes.ts';
import { prewarmArticle } from '#app/site/prewarm-article.tsx';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';
import { readProjectSeeds } from '../../support/archive/seed-files.ts';

const archive = await compileSeeds(readProjectSeeds());

test('prewarming renders an article outside the document, without requests or errors', async () => {
  const read = createMemoryReader(archive);
  const { client } = await openApp('/', read);
  const article = await client.ensureQueryData(articleQueries.article('7bfah3584a'));
  const [shown, requestCount] = [document.body.textContent, read.requested.length];
  const element = await prewarmArticle(article, createRoutes(), client);
  // An error would leave the container empty and be logged, which fails the test (set-up-app.ts).
  await waitFor(() => expect(element.querySelectorAll('.story-body p')).not.toHaveLength(0));
  expect(element.querySelector('h1')?.textContent).toBe(article.headline);
  expect(document.body.textContent).toBe(shown);
  expect(screen.queryByRole('heading', { level: 1, name: article.headline })).toBeNull();
  expect(read.requested).toHaveLength(requestCount);
});
