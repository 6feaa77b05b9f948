import { expect, test } from 'vitest';
import fc from 'fast-check';
import { htmlToText } from '#build/markup/html-to-text.ts';
import { Losses } from '#build/markup/losses.ts';
import { visibleText, visibleTextOfArticle } from '../../support/import/visible-text.ts';

function convert(html: string, lineEnds?: 'blanks' | 'paragraphs' | 'breaks') {
  const lost = new Losses();
  const pictures = new Map<string, string>();
  const picture = (address: string) => (address.includes('quay') ? '/uploads/quay.jpg' : null);
  const text = htmlToText(html, {
    lost,
    pictures,
    picture,
    base: 'https://paper.example/2019/',
    ...(lineEnds !== undefined && { lineEnds }),
  });
  return { text, lost: lost.toObject(), pictures };
}

test.each([
  ['paragraphs', '<p>One\nline.</p><p>Two <br> lines.</p>', 'One line.\n\nTwo\n\nlines.'],
  ['subheads', '<h1>One</h1><h3>Three</h3><h6>Six</h6>', '## One\n\n### Three\n\n#### Six'],
  ['emphasis', '<p>a <b> bold </b>and <em>soft</em><i> word</i></p>', 'a **bold** and *soft word*'],
  ['a link', '<p><a href="/tide">The <b>tide</b></a>.</p>', '[The **tide**](https://paper.example/tide).'],
  ['a link around brackets', '<a href="//a.example/x(1)">a [b]</a>', String.raw`[a \[b\]](https://a.example/x%281%29)`],
  [
    'a link over blocks',
    '<a href="/a"><div>One</div><div>Two</div></a>',
    '[One](https://paper.example/a)\n\n[Two](https://paper.example/a)',
  ],
  ['lists', '<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>', '- a\n  - b\n- c d'],
  ['numbers', '<ol start="3"><li>a</li><li>b</li></ol>', '3. a\n4. b'],
  ['a quotation', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
  [
    'a table',
    '<table><tr><th>Place<th>Tide<tr><td>Quay<td>1 | 2</table>',
    '| Place | Tide |\n| --- | --- |\n| Quay | 1 \\| 2 |',
  ],
  ['a table that arranges a page', '<table><tr><td><p>a</p><img src="x.gif"><td>b</table>', 'a\n\nb'],
  ['code', '<pre>if (a &lt; b)\n  go()</pre><p><code>a*b*c</code></p>', '```\nif (a < b)\n  go()\n```\n\n`a*b*c`'],
  ['a rule', '<p>a</p><hr><p>b</p>', 'a\n\n***\n\nb'],
  [
    'what looks like Markdown',
    '<p># one</p><p>- two</p><p>3. three</p><p>*four* _five_ &gt;</p>',
    '\\# one\n\n\\- two\n\n3\\. three\n\n\\*four\\* \\_five\\_ >',
  ],
  [
    'tags and entities that a text speaks of',
    '<p>The &lt;b&gt; of a &lt; b, and &amp;lt; too: AT&T</p>',
    'The &lt;b> of a < b, and &amp;lt; too: AT&T',
  ],
  ['emoji drawn as pictures', '<p>Rain <img class="wp-smiley" alt="🌧" src="r.png"></p>', 'Rain 🌧'],
  ['a quotation in a sentence', '<p>He said <q>no</q>.</p>', 'He said “no”.'],
])('%s', (_what, html, text) => {
  expect(convert(html).text).toBe(text);
});

test('a picture that is there stands in the text with its words and caption; others are counted', () => {
  const figure =
    '<figure><img src="https://paper.example/quay-300x200.jpg" alt="The quay"><figcaption>At <b>noon</b></figcaption></figure>';
  expect(convert(figure)).toMatchObject({ text: '![The quay](quay.jpg "At noon")', lost: {} });
  const missing = figure.replace('quay-', 'pier-');
  expect(convert(missing)).toMatchObject({ text: 'At **noon**', lost: { picture: 1 } });
  expect(convert('<img src="a.gif" width="1" height="1">').lost).toEqual({ 'tracking pixel': 1 });
  expect(convert('<img src="data:," data-src="/quay.jpg"><noscript><img src="/quay.jpg"></noscript>').text).toBe(
    '![](quay.jpg)',
  );
});

test('all text of a figure stays where it holds more than a caption', () => {
  const html = '<figure><img src="pier.jpg"><p>Photo: R. Sari</p><figcaption>The pier</figcaption></figure>';
  expect(visibleTextOfArticle(convert(html).text)).toBe(visibleText(html));
});

test('what a text cannot keep is counted by kind', () => {
  const html = `<p>a<sup>2</sup> <s>old</s> <a href="#top">up</a> <a href="tel:1">call</a></p><iframe src="x"></iframe>
    <script>alert(1)</script><form><label>Name</label><input></form><video></video><p style="display: none">secret</p>`;
  expect(convert(html).lost).toEqual({
    embed: 1, form: 2, 'hidden text': 1, 'link in the page': 1, 'link of another kind': 1, script: 1, strikethrough: 1, superscript: 1, video: 1,
  }); // prettier-ignore
  expect(convert(html).text).toBe('a2 old up call\n\nName');
});

test('elements that thousands of others are in, unclosed, do not stop an import', () => {
  const { text, lost } = convert(`${'<div><b>'.repeat(20_000)}Deep &amp; <i>wide</i>`);
  expect(text).toBe('Deep & wide');
  expect(lost).toEqual({ 'formatting (elements nested too deeply)': 1 });
});

test('line ends part paragraphs where the source means them so', () => {
  const text = 'One\nline.\n\n<b>Two</b> words';
  expect(convert(text).text).toBe('One line. **Two** words');
  expect(convert(text, 'paragraphs').text).toBe('One line.\n\n**Two** words');
  expect(convert(text, 'breaks').text).toBe('One\n\nline.\n\n**Two** words');
});

const words = fc.stringMatching(/^[ a-zé*_#><&;|`[\]()!.\\-]{1,12}$/u);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const html = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    // `marked`, which reads the result here, mistakes escaped brackets and backticks in the words of a link.
    words.map((text) => escaped(text.replaceAll(/[`[\]<&;]/gu, ''))),
    fc
      .tuple(
        fc.constantFrom('p', 'div', 'b', 'em', 'a href="/x"', 'ul', 'li', 'blockquote', 'h2', 'span', 'table', 'tr', 'td', 'pre', 'code', 'figure', 'figcaption', 'q'),
        fc.array(tie('node'), { maxLength: 4 }),
        // Some blocks are not closed.
        fc.boolean(),
      )
      .map(([tag, inner, isClosed]) => `<${tag}>${inner.join('')}${isClosed ? `</${tag.split(' ')[0] ?? ''}>` : ''}`),
  ),
})).node; // prettier-ignore

test('no character that a reader sees is lost, whatever the HTML', () => {
  fc.assert(
    fc.property(html, (source) => {
      const letters = (text: string) => text.replaceAll(/[^a-zé]/gu, '');
      expect(letters(visibleTextOfArticle(convert(source).text))).toBe(letters(visibleText(source)));
    }),
    { numRuns: 2000 },
  );
});

test('punctuation that Markdown would read is kept as it is', () => {
  fc.assert(
    fc.property(words, (text) => {
      const source = `<p>${escaped(text)}</p>`;
      expect(visibleTextOfArticle(convert(source).text)).toBe(visibleText(source));
    }),
    { numRuns: 2000 },
  );
});
