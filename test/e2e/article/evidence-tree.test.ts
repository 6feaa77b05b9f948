import { expect, test } from 'vitest';
import { openSite } from '../../support/browser/open-site.ts';

const seed = openSite();
const article = '/articles/putin-refuses-trump-request-to-expel-iran-and-syria-7bfah3584a';

/** The tree that a screen reader walks, a node a line, indented. */
const treeOf = async (address: string) => {
  const { page } = await seed.visit(address);
  return page.getByRole('region', { name: 'About' }).ariaSnapshot();
};

test('a screen reader finds the regions as a list of links, and no list of phrases before one is chosen', async () => {
  const tree = await treeOf(article);
  const regions = [...tree.matchAll(/- link "(\S.*?) (?:main|also|editor)"/gu)].map(([, name]) => name);
  expect(regions).toEqual(['Russia', 'Iran', 'Syria', 'United States', 'Israel', 'Turkey']);
  expect(tree).toContain('heading "About" [level=2]');
  expect(tree).toContain('heading "In passing" [level=3]');
  expect(tree).toContain('link "Finland"');
  expect(tree).not.toContain('Named in the headline');
});

test('a chosen region is read with its reasons, its phrases and ways to where they stand', async () => {
  const tree = await treeOf(`${article}#about-syria`);
  expect(tree).toMatch(
    /paragraph: "?Named in the headline and in \d of 9 paragraphs\. Strong match: \d\.\d, where 1 is enough/u,
  );
  expect(tree).toMatch(/listitem:\s*-\s*text: "“Syrian”, its people or what is theirs:"\s*- link "paragraph 6"/u);
  expect(tree).toContain('link "Turn off"');
  // One is open, not all.
  expect(tree.match(/link "Turn off"/gu)).toHaveLength(1);
});
