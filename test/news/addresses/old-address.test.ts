import { expect, test } from 'vitest';
import { fileOfOldAddress, readOldAddress } from '#news/addresses/old-address.ts';

test.each([
  ['/2019/05/ferry.html', '/2019/05/ferry.html', '2019/05/ferry.html'],
  ['https://old.example/2018/ferry/', '/2018/ferry', '2018/ferry/index.html'],
  ['/story.php', null, null],
  ['/news/story.php', '/news/story.php', 'news/story.php/index.html'],
  ['/caf%C3%A9/', '/café', 'café/index.html'],
  ['//2018//ferry', '/2018/ferry', '2018/ferry/index.html'],
])('%s is answered by a file of a plain host', (text, path, file) => {
  expect(readOldAddress(text)).toBe(path);
  if (path !== null) expect(fileOfOldAddress(path)).toBe(file);
});

test.each([
  ['of this site', '/articles/ferry'],
  ['of this site in other letters', '/Articles/ferry'],
  ['of a file of this site', '/assets/main.js'],
  ['of what a host keeps', '/.git/config'],
  ['of the front page', '/'],
  ['of a feed', '/feed.xml'],
  ['above the site', '/../etc/passwd'],
  ['above the site, escaped', '/%2e%2e/etc/passwd'],
  ['with a query', '/?p=12'],
  ['without a slash', 'ferry'],
  ['below a page', '/a.html/b'],
  ['with a backslash', '/a\\b'],
  ['of a drive', '/c:/x'],
  ['empty', ''],
])('an address %s is none', (_what, text) => {
  expect(readOldAddress(text)).toBeNull();
});
