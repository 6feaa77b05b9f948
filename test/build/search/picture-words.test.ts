import { expect, test } from 'vitest';
import type { Article } from '#news/article/article.ts';
import { listWords } from '#build/search/list-words.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { photo } from '../../support/archive/photo.ts';
import { storyText } from '../../support/archive/read-archive.ts';

test('what is said below a picture and of what it shows is found, and is worth less than the headline', async () => {
  const archive = await compileSeeds({
    'a.txt': storyText('19 January 2022', 'A Lighthouse'),
    'a.yaml':
      'pictures: [{file: a.jpg, alt: Gulls over a lighthouse, caption: The lamp of Svarteknub, credit: Tove Marren}]\n',
    'a.jpg': await photo(),
  });
  const json = [...archive.files].find(([path]) => path.includes('/articles/'))?.[1] ?? '';
  const article = JSON.parse(json) as Article;
  const weights = new Map(
    listWords(article)
      .split(' ')
      .map((word) => [word.slice(1), Number(word[0])]),
  );
  expect([...weights.keys()]).toEqual(
    expect.arrayContaining(
      ['gulls', 'lamp', 'svarteknub'].map((word) => expect.stringMatching(word.slice(0, 4)) as string),
    ),
  );
  expect([...weights.keys()].join(' ')).not.toContain('marren');
  const { pictures: _pictures, ...without } = article;
  expect(listWords(without)).not.toMatch(/svarteknub/u);
});
