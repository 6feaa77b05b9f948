import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { importFiles, importPath, onlyArticle, readArticles, sourceFolder } from '../../support/import/import-files.ts';
import { wordpressItem as item, wordpressExport as wxr } from '../../support/import/wordpress-export.ts';

const post = (content: string, fields?: string) =>
  importFiles('wordpress', { 'export.xml': wxr(item(content, fields)) });

test('a post keeps its author, dates with zone, tags, language, address and text', async () => {
  const fields = `<category domain="category" nicename="harbour"><![CDATA[Harbour]]></category>
    <category domain="category" nicename="uncategorized"><![CDATA[Uncategorized]]></category>
    <category domain="post_tag" nicename="ferry"><![CDATA[Ferry & boats]]></category><category>Ferry & boats</category>
    <excerpt:encoded><![CDATA[After two years.]]></excerpt:encoded>
    <wp:post_modified>2019-05-04 09:00:00</wp:post_modified><wp:post_modified_gmt>2019-05-04 02:00:00</wp:post_modified_gmt>`;
  const imported = await post('<!-- wp:paragraph --><p>It <strong>runs</strong>.</p><!-- /wp:paragraph -->', fields);
  expect([...imported.articles.keys()]).toEqual(['2019/05/ferry-runs.txt']);
  expect(onlyArticle(imported)).toMatchObject({
    fields: {
      title: 'The ferry runs again',
      standfirst: 'After two years.',
      author: 'R. Sari',
      published: '2019-05-03T22:10:00+07:00',
      updated: '2019-05-04T09:00:00+07:00',
      tags: ['Harbour', 'Ferry & boats'],
      language: 'en-GB',
      addresses: ['/2019/05/ferry-runs/'],
    },
    body: 'It **runs**.',
  });
  expect(onlyArticle(imported).text).not.toContain('rsari@');
});

test.each([
  ['<wp:post_type>page</wp:post_type>', 'a page'],
  ['<wp:status>draft</wp:status>', 'a draft'],
  ['<wp:status>private</wp:status>', 'private'],
  ['<wp:status>future</wp:status>', 'scheduled'],
  ['<wp:post_type>nav_menu_item</wp:post_type>', 'a part of a menu'],
  ['<wp:post_type>wp_global_styles</wp:post_type>', 'of another kind (wp_global_styles)'],
  ['<wp:post_password>harbour</wp:post_password>', 'behind a password'],
])('%s is left out, and said', async (field, reason) => {
  const name = /<(wp:\w+)>/u.exec(field)?.[1] ?? '';
  const text = wxr(
    item('<p>Hidden words.</p>')
      .replace(new RegExp(`<${name}>[^<]*</${name}>`, 'u'), '')
      .replace('</item>', `${field}</item>`),
  );
  const { articles, report } = await importFiles('wordpress', { 'export.xml': text });
  expect(articles.size).toBe(0);
  expect(report.leftOut).toEqual({ [reason]: 1 });
});

test('comments and their addresses never become text', async () => {
  const comment =
    '<wp:comment><wp:comment_author_email>a@b.example</wp:comment_author_email><wp:comment_content>Well said</wp:comment_content></wp:comment>';
  const imported = await post('<p>Text.</p>', comment);
  expect(onlyArticle(imported).text).not.toMatch(/Well said|b\.example/u);
  expect(imported.report.source['comments left out']).toBe(1);
});

test('a classic post has its paragraphs by blank lines, and its line ends', async () => {
  const imported = await post('First.\r\n\r\nSecond\nline.\n\n<ul>\n<li>a</li>\n</ul>\nLast.');
  expect(onlyArticle(imported).body).toBe('First.\n\nSecond\n\nline.\n\n- a\n\nLast.');
});

test('captions become text, other shortcodes are counted, words in brackets stay', async () => {
  const imported = await post(
    `[caption id="1" width="300"]<img src="/pier.jpg" /> The pier[/caption]
He said [sic] so [1]. [[gallery]] is a code. [gallery ids="1,2"] [box]Inside.[/box] [contact-form-7 id="9"]`,
  );
  expect(onlyArticle(imported).body).toBe('The pier\n\nHe said [sic] so [1]. [gallery] is a code. Inside.');
  expect(onlyArticle(imported).fields['lost']).toEqual({
    picture: 1,
    'shortcode box': 1,
    'shortcode contact-form-7': 1,
    'shortcode gallery': 1,
  });
});

test('CDATA in pieces is one text, with what it speaks of', async () => {
  const imported = await post('It has <![CDATA[ inside ]]]]><![CDATA[> and goes on.');
  expect(onlyArticle(imported).body).toBe('It has <![CDATA[ inside ]]> and goes on.');
});

test('control characters, a bare ampersand, unescaped code and unclosed blocks do not stop an import', async () => {
  const text = wxr(
    item('<div><p>One \u{b}\u{1}two<pre>if (a < b && c > d) {</pre><!-- wp:group --><p>Three')
      .replace('The ferry runs again', 'Fish & chips')
      .replace('<dc:creator>', '<wp:meta>a & b</wp:meta><dc:creator>'),
  );
  const { articles, report } = await importFiles('wordpress', { 'export.xml': text });
  const [article] = articles.values();
  expect(article?.fields['title']).toBe('Fish & chips');
  expect(article?.body).toBe('One two\n\n```\nif (a < b && c > d) {\n```\n\nThree');
  expect(report.source).toMatchObject({ 'control characters taken away': 2, 'mistakes in the XML, read as meant': 2 });
});

test('a file whose tags do not fit is an error with file and line, and nothing is imported', async () => {
  const text = wxr(item('<p>Text.</p>')).replace('</channel>', '</chanel>');
  const folder = await sourceFolder({ 'a.xml': wxr(item('<p>First.</p>', '', '1')), 'b.xml': text });
  const to = await sourceFolder({});
  await expect(importPath('wordpress', folder, { to })).rejects.toThrow(
    /^b\.xml:12:10: error: expected well-formed XML, found: unexpected close tag/u,
  );
  expect((await readArticles(to)).size).toBe(0);
});

test('a picture above a post is found in another file of the export, and its original in the uploads', async () => {
  const attachment = item(
    '',
    '<wp:attachment_url>https://post.example/wp-content/uploads/2019/05/quay-300x200.jpg</wp:attachment_url>',
    '9',
  ).replace('>post<', '>attachment<');
  const meta = '<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>';
  const folder = await sourceFolder({
    'a.xml': wxr(item('<p>Text.</p>', meta)),
    'b.xml.gz': gzipSync(wxr(attachment)),
  });
  const uploads = await sourceFolder({
    '2019/05/quay.jpg': 'original',
    '2019/05/quay-300x200.jpg': 'small',
    '2020/01/quay.jpg': 'other',
  });
  const { articles, report } = await importPath('wordpress', folder, { uploads });
  const [article] = articles.values();
  expect(article?.body).toBe('![](ferry-runs-quay.jpg)\n\nText.');
  expect(report.source['pictures copied']).toBe(1);
  expect(report.lost).toEqual({});
});

test('a post without title has one made of its text, one without text has an ellipsis; with neither it is left out', async () => {
  const untitled = item('<p>The tide was high on Monday. More follows.</p>', '', '1').replace(
    'The ferry runs again',
    '',
  );
  const empty = item('[gallery]', '', '2').replace('The ferry runs again', '');
  const { articles, report } = await importFiles('wordpress', {
    'export.xml': wxr(untitled, empty, item('[gallery]', '', '3')),
  });
  expect([...articles.values()].map(({ fields, body }) => [fields['title'], body])).toEqual([
    ['The ferry runs again', '…'],
    ['The tide was high on Monday', 'The tide was high on Monday. More follows.'],
  ]);
  expect(report.leftOut).toEqual({ 'without a text, but with what is not kept (shortcode gallery)': 1 });
});

test('dates that were never set are not dates; several authors of a plugin are all named', async () => {
  const authors = ['a">A. Lim', 'b">B. Ode', 'a">A. Lim']
    .map((name) => `<category domain="author" nicename="${name}</category>`)
    .join('');
  const text = item('<p>Text.</p>', authors).replaceAll(/>2019-05-03 [\d:]+</gu, '>0000-00-00 00:00:00<');
  const imported = await importFiles('wordpress', { 'export.xml': wxr(text) });
  expect([...imported.articles.keys()]).toEqual(['undated/ferry-runs.txt']);
  expect(onlyArticle(imported).fields).toMatchObject({ author: ['A. Lim', 'B. Ode'] });
  expect(onlyArticle(imported).fields).not.toHaveProperty('published');
});
