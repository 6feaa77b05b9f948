import { expect, test } from 'vitest';
import { findTreeViolations } from '../support/accessibility/find-tree-violations.ts';
import { foldFrame, frameOf, unfoldFrame } from '../support/accessibility/page-frame.ts';
import { readTree } from '../support/accessibility/read-tree.ts';

const page = `
- link "Skip to content":
  - /url: "#main"
- banner:
  - navigation "Main":
    - link "Latest":
      - /url: /
- main:
  - heading "The latest" [level=1]
  - heading "A bridge" [level=2]
- contentinfo`;

test('a page by the laws breaks none', () => {
  expect(findTreeViolations(readTree(page))).toEqual([]);
});

test.each([
  ['no main heading', [' [level=1]', ' [level=2]'], '0 headings of level 1'],
  ['a level left out', ['[level=2]', '[level=3]'], '"A bridge" is a heading of level 3 after one of level 1'],
  ['two main parts', ['- contentinfo', '- main\n- contentinfo'], '2 times main'],
  ['landmarks of one name', ['- main:', '- navigation "Main"\n- main:'], 'more than one navigation is called "Main"'],
  ['a landmark without a name', ['- main:', '- navigation\n- main:'], 'one navigation of 2 has no name'],
  ['a control without a name', ['- main:', '- main:\n  - button'], 'a button has no name'],
  ['no way past the head', ['"#main"', '/about'], 'the first link leads to /about'],
  [
    'links of one name to two places',
    ['- main:', '- main:\n  - link "Latest":\n    - /url: /dates'],
    '"Latest" leads to / and to /dates',
  ],
] as const)('sees %s', (_fault, [here, planted], broken) => {
  expect(findTreeViolations(readTree(page.replace(here, planted)))).toContain(broken);
});

test('the frame of pages is stored once, and a page whose frame differs holds its own', () => {
  const whole = `${page.trim()}\n- status\n# current page: Latest\n`;
  const folded = foldFrame(whole, frameOf(whole));
  expect(folded).not.toMatch(/banner:|Skip/u);
  expect(folded).toContain('The latest');
  expect(unfoldFrame(folded, frameOf(whole))).toBe(whole);
  for (const [here, planted] of [
    ['Latest":', 'Newest":'],
    ['#main', '#top'],
    ['- contentinfo', '- contentinfo: x'],
  ] as const) {
    const other = whole.replace(here, planted);
    expect(foldFrame(other, frameOf(whole))).toContain(planted);
    expect(foldFrame(other, frameOf(whole))).not.toBe(folded);
  }
});
