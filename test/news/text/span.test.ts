import { expect, test } from 'vitest';
import { spaceLines, textOf } from '#news/text/span.ts';

const whole = (text: string) => textOf(text, [0, text.length]);

test.each([
  ['Chinese', '市议会同意重新开放\n老桥，居民表\r\n示欢迎', '市议会同意重新开放老桥，居民表示欢迎'],
  ['Japanese behind a mark', '橋は開通した。\n　式典は正午', '橋は開通した。式典は正午'],
  ['Chinese beside Latin letters', '负责工程的\nQuay Works\n公司', '负责工程的 Quay Works 公司'],
  ['Korean, which has spaces', '옛 다리를\n다시 열기로', '옛 다리를 다시 열기로'],
  ['Latin letters', 'the old \n  bridge', 'the old bridge'],
])('joins wrapped lines of %s', (_, text, expected) => {
  expect(whole(text)).toBe(expected);
});

test('keys of paragraphs are made of lines parted by spaces, so that links to wrapped Chinese keep working', () => {
  expect(spaceLines('市议会同意\n重新开放')).toBe('市议会同意 重新开放');
});
