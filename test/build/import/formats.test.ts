import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { importFiles, onlyArticle } from '../../support/import/import-files.ts';

const ghost = (posts: readonly object[], more: object = {}) => ({
  'ghost.json': JSON.stringify({
    db: [
      {
        data: {
          posts,
          users: [{ id: 'u1', name: 'R. Sari', email: 'sari@post.example', password: 'hash-of-a-password' }],
          posts_authors: [{ post_id: 'p1', author_id: 'u1', sort_order: 0 }],
          tags: [
            { id: 't1', name: 'Harbour' },
            { id: 't2', name: '#theme' },
          ],
          posts_tags: ['t1', 't1', 't2'].map((tag_id) => ({ post_id: 'p1', tag_id })),
          settings: [{ key: 'ghost_private_key', value: 'key-of-the-site' }],
          ...more,
        },
      },
    ],
  }),
});

const ghostPost = {
  id: 'p1',
  title: 'The pier',
  slug: 'pier',
  status: 'published',
  visibility: 'public',
  html: '<p>It stands.</p>',
  published_at: '2021-05-01 10:00:00',
};

test('Ghost: a post has its author, tags, and a time in UTC; secrets and addresses stay behind', async () => {
  const imported = await importFiles('ghost', ghost([ghostPost]));
  const { fields, body, text } = onlyArticle(imported);
  expect(fields).toMatchObject({
    title: 'The pier',
    author: 'R. Sari',
    tags: ['Harbour'],
    published: '2021-05-01T10:00:00Z',
    addresses: ['/pier/'],
  });
  expect(body).toBe('It stands.');
  expect(text).not.toMatch(/sari@|password|key-of/u);
});

test.each([
  [{ type: 'page' }, 'a page'],
  [{ page: 1 }, 'a page'],
  [{ status: 'draft' }, 'a draft'],
  [{ status: 'scheduled' }, 'scheduled'],
  [{ visibility: 'paid' }, 'for members only'],
  [{ visibility: 'members' }, 'for members only'],
])('Ghost: %o is left out', async (fields, reason) => {
  const { articles, report } = await importFiles('ghost', ghost([{ ...ghostPost, ...fields }]));
  expect([articles.size, report.leftOut]).toEqual([0, { [reason]: 1 }]);
});

test('Ghost: a post of the first versions is Markdown, with one author by number', async () => {
  const old = { ...ghostPost, id: 3, html: null, markdown: 'It *stands*.', author_id: 7 };
  const { fields, body } = onlyArticle(
    await importFiles('ghost', ghost([old], { users: [{ id: 7, name: 'B. Ode' }] })),
  );
  expect([fields['author'], body]).toEqual(['B. Ode', 'It *stands*.']);
});

test('feeds: the whole text is taken, an entry without title gets one, and a cut text is said to be cut', async () => {
  const entry = (inner: string) => `<item>${inner}<pubDate>Mon, 06 May 2019 08:00:00 +0200</pubDate></item>`;
  const feed = `\n<?xml version="1.0"?><rss><channel><title>Post</title><link>https://post.example/</link>
    ${entry('<title>A &amp;amp; B</title><link>/a.html</link><description>Short.</description><content:encoded><![CDATA[<p>The whole text.</p>]]></content:encoded>')}
    ${entry('<guid isPermaLink="false">2</guid><description>Nobody saw the boat. It left early.</description>')}
    ${entry('<title>C</title><guid isPermaLink="false">2</guid><description>&lt;p&gt;It began &lt;a href="https://post.example/c"&gt;Continue reading...&lt;/a&gt;&lt;/p&gt;</description>')}
    </channel></rss>`;
  const { articles, report } = await importFiles('feed', { 'feed.rss': feed });
  expect([...articles.values()].map(({ fields, body }) => [fields['title'], body])).toEqual([
    ['A & B', 'The whole text.'],
    ['C', 'It began [Continue reading...](https://post.example/c)'],
    ['Nobody saw the boat', 'Nobody saw the boat. It left early.'],
  ]);
  expect([...articles.values()][0]?.fields).toMatchObject({
    published: '2019-05-06T08:00:00+02:00',
    addresses: ['/a.html'],
  });
  expect(report.lost).toMatchObject({ 'rest of the text (cut by the feed)': 1 });
});

test('feeds: bytes in another encoding, XHTML in Atom, and the address behind a counter of clicks', async () => {
  const atom = `<?xml version="1.0" encoding="ISO-8859-1"?><feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">Caf\u00e9 &lt;b&gt;open&lt;/b&gt;</title>
    <link rel="alternate" href="http://feeds.example/~r/1"/><feedburner:origLink>https://post.example/2013/cafe.html</feedburner:origLink>
    <author><name>R. Sari</name><email>sari@post.example</email></author><published>2013-02-22T09:47:09-08:00</published>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One<br/>two &#233;</p></div></content></entry></feed>`;
  const { fields, body } = onlyArticle(await importFiles('feed', { 'a.atom': Buffer.from(atom, 'latin1') }));
  expect(fields).toMatchObject({ title: 'Café open', author: 'R. Sari', addresses: ['/2013/cafe.html'] });
  expect(body).toBe('One\n\ntwo é');
});

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>The pier | Post</title>${head}</head><body><nav><a href="/">Home</a></nav>${body}</body></html>`;
const long =
  '<p>The pier of the harbour was opened on Monday by the council, and hundreds of people came to walk on it in the rain.</p>'.repeat(
    6,
  );
const articlePage = page(
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2018-01-02T03:04:05+01:00">',
  `<article><h1>The pier</h1>${long}</article>`,
);

test('pages: articles are told from lists, pages about the site and errors; the path is the old address', async () => {
  const { articles, report } = await importFiles('html', {
    'pier/index.html': articlePage,
    'index.html': page('<meta property="og:type" content="website">', long),
    'tag/pier/index.html': page('', long),
    'contact.html': page('', long),
  });
  expect([...articles.values()].map(({ fields }) => fields)).toMatchObject([
    { title: 'The pier', published: '2018-01-02T03:04:05+01:00', language: 'en', addresses: ['/pier/'] },
  ]);
  expect([...articles.values()][0]?.body).not.toContain('Home');
  expect(report.leftOut).toEqual({
    'a list of articles': 1,
    'a list of articles, or a front page': 1,
    'a page about the site, or an error page': 1,
  });
});

test('pages: the map of an owner selects the text, and takes parts away', async () => {
  const head = '<p class="by">R. Sari</p><time datetime="2012-03-04">Sunday</time>';
  const html = page('', `${head}<div id="main"><p>Short.</p><p class="ad">Buy!</p></div>`);
  const map = { path: 'map.yaml', names: { text: ['#main'], remove: ['.ad'], author: ['.by'], published: ['time'] } };
  const { articles, report } = await importFiles('html', { 'a.html': html, 'b.html': page('', long) }, { map });
  expect([...articles.values()]).toMatchObject([
    { body: 'Short.', fields: { author: 'R. Sari', published: '2012-03-04' } },
  ]);
  expect(report.leftOut).toEqual({ 'without the text that the map selects': 1 });
});

/** A record of a WARC. */
function record(
  type: string,
  url: string,
  headers: string,
  body: Uint8Array | string = '',
  date = '2020-01-01T00:00:00Z',
): Buffer {
  const content = Buffer.concat([Buffer.from(`${headers}\r\n\r\n`), Buffer.from(body)]);
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: ${date}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${content.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n\r\n')]);
}

test('web archives: chunks, brotli, redirects, revisits, and the later of two captures', async () => {
  const ok = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8';
  const chunked = Buffer.concat(
    [articlePage.slice(0, 300), articlePage.slice(300)]
      .map((part) => Buffer.from(`${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`))
      .concat(Buffer.from('0\r\n\r\n')),
  );
  const named = (title: string) => articlePage.replaceAll('The pier', title);
  const records = [
    record('response', 'https://post.example/old', 'HTTP/1.1 301 Moved\r\nLocation: /older', '<html>moved</html>'),
    record('response', 'https://post.example/older', 'HTTP/1.1 302 Found\r\nLocation: https://post.example/a', ''),
    record('response', 'https://post.example/a', `${ok}\r\nTransfer-Encoding: chunked`, chunked),
    record('response', 'https://post.example/b', `${ok}\r\nContent-Encoding: br`, brotliCompressSync(named('Brotli'))),
    record('response', 'https://post.example/c', `${ok}\r\nTransfer-Encoding: chunked`, named('Said to be chunked')),
    record('response', 'https://post.example/d', ok, named('Second'), '2021-01-01T00:00:00Z'),
    record('response', 'https://post.example/d', ok, named('First')),
    record('revisit', 'https://post.example/d', ok, ''),
    record('response', 'https://post.example/e.png', 'HTTP/1.1 200 OK\r\nContent-Type: image/png', 'png'),
  ];
  const { articles, report } = await importFiles('warc', {
    'crawl.warc.gz': Buffer.concat(records.map((one) => gzipSync(one))),
  });
  expect([...articles.values()].map(({ fields }) => [fields['title'], fields['addresses']])).toEqual([
    ['The pier', ['/a', '/older', '/old']],
    ['Brotli', ['/b']],
    ['Said to be chunked', ['/c']],
    ['Second', ['/d']],
  ]);
  expect(report.source).toMatchObject({ records: 9, redirects: 2, revisits: 1, 'captures of HTML pages': 5 });
  expect([...articles.values()][0]?.body).not.toMatch(/^[\da-f]+$/mu);
});

test('news agencies: NITF by its parts, not by an editor’s note; a package is no article', async () => {
  const nitf = `<nitf><head><docdata><date.issue norm="20200203T100000-0500"/><doc-id id-string="n1"/></docdata></head><body>
    <body.head><hedline><hl1>Tides</hl1></hedline><note><body.content><p>Note to editors, which is long and is not the story at all.</p></body.content></note>
    <byline>By <person>R. Sari</person></byline><distributor>Agency X</distributor></body.head>
    <body.content><p>High at noon.</p><hl2>Later</hl2><p>Low.</p></body.content></body></nitf>`;
  const { fields, body } = onlyArticle(
    await importFiles('newswire', {
      'a.xml': nitf,
      'b.xml': '<packageItem guid="p"><headline>Top</headline></packageItem>',
    }),
  );
  expect(fields).toMatchObject({
    title: 'Tides',
    author: 'R. Sari',
    agency: 'Agency X',
    published: '2020-02-03T10:00:00-05:00',
  });
  expect(body).toBe('High at noon.\n\n## Later\n\nLow.');
});

test('news agencies: ninjs of each version; without a text there is no article', async () => {
  const items = [
    {
      uri: 'u1',
      headline: 'One',
      body_text: 'Plain',
      body_xhtml: '<p>Rich</p>',
      byline: 'A. Lim and B. Ode',
      versioncreated: '2013-07-09T10:37:00Z',
    },
    {
      uri: 'u3',
      headlines: [{ value: 'Three' }],
      bodies: [{ contentType: 'text/plain', value: 'Plain' }],
      firstCreated: '2021-01-01T00:00:00Z',
      associations: [{ type: 'picture' }],
    },
    { uri: 'u4', headline: 'Four' },
  ];
  const { articles, report } = await importFiles('newswire', { 'a.json': JSON.stringify(items) });
  expect([...articles.values()].map(({ fields, body }) => [fields['title'], fields['author'] ?? null, body])).toEqual([
    ['One', ['A. Lim', 'B. Ode'], 'Rich'],
    ['Three', null, 'Plain'],
  ]);
  expect(report).toMatchObject({ leftOut: { 'without a text': 1 }, lost: { picture: 1 } });
});
