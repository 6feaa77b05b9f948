import { expect, test } from 'vitest';
import { readDate, localDate } from '#build/text/read-date.ts';
import { importFiles, onlyArticle } from '../../support/import/import-files.ts';

test('Markdown: front matter of each generator, and header lines', async () => {
  const { articles, report } = await importFiles('markdown', {
    '_posts/2020-1-2-ferry.md':
      '---\ntitle: Ferry\nauthor: {display_name: R. Sari, email: sari@post.example}\ntags: boats harbour\n---\nIt *runs*.',
    'content/pier.md':
      '+++\ntitle = "Pier"\ndate = 2019-05-03T10:00:00+07:00\n[taxonomies]\ntags = ["stone"]\n+++\nIt stands.',
    'quay.md': 'Title: Quay\nDate: 2018-03-04 05:06\nTags: a b, c\n\nIt is wet.',
  });
  expect(
    Object.fromEntries(
      [...articles].map(([file, { fields, body }]) => [
        file,
        [fields['author'] ?? null, fields['published'], fields['tags'], body],
      ]),
    ),
  ).toEqual({
    '2018/03/quay.txt': [null, '2018-03-04T05:06:00', ['a b', 'c'], 'It is wet.'],
    '2019/05/pier.txt': [null, '2019-05-03T10:00:00+07:00', ['stone'], 'It stands.'],
    '2020/01/ferry.txt': ['R. Sari', '2020-01-02', ['boats', 'harbour'], 'It *runs*.'],
  });
  expect(report.source).toMatchObject({ 'date from file name': 1, 'date from front matter': 2 });
});

test('Markdown: drafts, pages, what is to come, and what is no article are left out', async () => {
  const file = (field: string) => `---\ntitle: A\ndate: 2020-01-01\n${field}\n---\nText.`;
  const { articles, report } = await importFiles('markdown', {
    'a.md': file('draft: true'), 'b.md': file('published: false'), 'c.md': file('layout: page'), 'd.md': file('').replace('2020', '2999'),
    '_index.md': file(''), 'README.md': '# About', 'e.md': 'No fields.', 'f.md': '---\ntitle: [\n---\nText.', '_drafts/g.md': file(''),
  }); // prettier-ignore
  expect(articles.size).toBe(0);
  expect(report.leftOut).toMatchObject({
    'a draft': 3,
    'a page': 1,
    scheduled: 1,
    'no article, but what a folder has of itself': 2,
    'without front matter or header lines': 1,
  });
  expect(Object.values(report.leftOut).reduce((sum, count) => sum + count, 0)).toBe(9);
});

test('Markdown: shortcodes, footnotes, HTML, tables and old addresses', async () => {
  const imported = await importFiles('markdown', {
    'a.md': `---
title: A
redirect_from: [/old/a.html, "https://post.example/b/"]
permalink: /:year/a/
---
See [it]({{< ref "b.md" >}}) {{ "/x/" | url }}.[^1] {% include ad.html %}{% raw %}{{ kept }}{% endraw %}

{{< youtube 123 >}} <b>bold</b> and \`code\`{: .red}

| a | b |
|---|---|
| 1 | 2 |

[^1]: A note
    goes on.
`,
  });
  const { fields, body } = onlyArticle(imported);
  expect(body).toBe(
    'See it /x/.[^1] {{ kept }}\n\n**bold** and `code`\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n[^1]: A note goes on.',
  );
  expect(fields).toMatchObject({
    addresses: ['/old/a.html', '/b/'],
    lost: { attributes: 1, 'link without host': 1, 'shortcode include': 1, 'shortcode ref': 1, 'shortcode youtube': 1 },
  });
});

test('tables: columns are guessed by their names and said, or named by a map', async () => {
  const csv = 'Otsikko;Päivämäärä;Teksti;Extra\n"One; ""two""";2019-01-03T14:12:23.000Z;"First.\n\nSecond.";x\n';
  const guessed = await importFiles('table', { 'a.csv': `\u{feff}${csv}` });
  expect(onlyArticle(guessed)).toMatchObject({
    fields: { title: 'One; "two"', published: '2019-01-03T14:12:23Z' },
    body: 'First.\n\nSecond.',
  });
  expect(guessed.said).toContain('title: Otsikko\npublished: Päivämäärä\ntext: Teksti');
  const map = { path: 'map.yaml', names: { title: ['Extra'], text: ['Teksti'] } };
  expect(onlyArticle(await importFiles('table', { 'a.csv': csv }, { map })).fields['title']).toBe('x');
  const wrong = { path: 'map.yaml', names: { title: ['Extr'] } };
  await expect(importFiles('table', { 'a.csv': csv }, { map: wrong })).rejects.toThrow(
    'map.yaml: expected columns of a.csv (Otsikko, Päivämäärä, Teksti, Extra), found "Extr".',
  );
});

test('tables: rows that are no articles, dates that are none, and a list in JSON', async () => {
  const rows = [
    { title: 'A', body: 'A\n\nText of a.', date: 973836000, tags: '["x", "y"]', author: 'R. Sari; B. Ode' },
    { title: 'B', body: '<p>Text of <b>b</b>.</p>', date: '05/01/2020' },
    { title: 'C', body: 'Text of <c>.', date: '', status: 'draft' },
    { title: 'D', body: 'Text.', date: '', type: 'page' },
    { title: 'E', body: 'Text.', date: '', audience: 'only_paid' },
    { title: 'F', body: 'If a <b and c> d, go.', date: '' },
  ];
  const { articles, report } = await importFiles('table', { 'a.json': JSON.stringify({ items: rows }) });
  expect(
    [...articles.values()].map(({ fields, body }) => [
      fields['published'] ?? null,
      fields['tags'] ?? null,
      fields['author'] ?? null,
      body,
    ]),
  ).toEqual([
    ['2000-11-10T06:00:00Z', ['x', 'y'], ['R. Sari', 'B. Ode'], 'Text of a.'],
    [null, null, null, 'Text of **b**.'],
    [null, null, null, expect.stringContaining('go.')],
  ]);
  expect(report.leftOut).toEqual({ 'a draft': 1, 'a page': 1, 'for members only': 1 });
  expect(report.source).toMatchObject({ rows: 6, 'dates that could not be read': 1, 'without date': 1 });
});

const mail = (subject: string, body: string, headers = '', from = 'R. Sari <sari@post.example>') =>
  `From sari@post.example Mon Mar 26 23:13:39 2001\nFrom: ${from}\nSubject: ${subject}\nDate: Mon, 26 Mar 2001 23:13:39 +0200\nMessage-ID: <${subject.length}@x>\n${headers}\n${body}\n\n`;

test('mail: `From ` in a text begins no message, and is written as it was', async () => {
  const box =
    mail('One', 'Dear all,\n\nFrom 10:00 on Monday 2001 we sail.\n>From here on.') + mail('Number two', 'Text.');
  const { articles } = await importFiles('mbox', { 'news.mbox': box });
  expect([...articles.values()].map(({ fields, body }) => [fields['title'], fields['author'], body])).toEqual([
    ['Number two', 'R. Sari', 'Text.'],
    ['One', 'R. Sari', 'Dear all,\n\nFrom 10:00 on Monday 2001 we sail.\n\nFrom here on.'],
  ]);
});

test('mail: wrapped lines are joined; signature, footer, quotation and list are told apart', async () => {
  const text = `The harbour office will be closed for the whole of next week\nbecause of the storm.\n\n> Is it?\n> Yes.\n\n- first\n- second\n  line\n\n-- \nR. Sari\n+62 811\n`;
  const { body, fields } = onlyArticle(await importFiles('mbox', { 'news.mbox': mail('Storm', text) }));
  expect(body).toBe(
    'The harbour office will be closed for the whole of next week because of the storm.\n\n> Is it?\n>\n> Yes.\n\n- first\n- second line',
  );
  expect(fields['lost']).toEqual({ signature: 1 });
});

test('mail: HTML alone, quoted-printable, attachments; replies are left out; addresses never leak', async () => {
  const html = mail(
    'News',
    '<p>Caf=C3=A9 <b>open</b>, =\nwrite to sari@post.example</p>',
    'MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n',
  );
  const reply = mail('Re: News', 'Thanks.', 'In-Reply-To: <4@x>\n');
  const mixed = mail(
    '[harbour] Files',
    '--b\nContent-Type: text/plain\n\nSee file.\n--b\nContent-Type: text/x-vcard\nContent-Disposition: attachment; filename=a.vcf\n\nBEGIN:VCARD\n--b--',
    'List-Id: <harbour.post.example>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n',
  );
  const { articles, report } = await importFiles('mbox', { 'news.mbox': html + reply + mixed });
  expect([...articles.values()].map(({ fields, body }) => [fields['title'], body])).toEqual([
    ['Files', 'See file.'],
    ['News', 'Café **open**, write to sari@…'],
  ]);
  expect(report).toMatchObject({ leftOut: { 'a reply': 1 }, lost: { attachment: 1, 'mail address': 1 } });
  expect([...articles.values()].map(({ text }) => text).join('\n')).not.toContain('post.example');
});

test('mail: an encoding that is not named, and addresses as Mailman writes them', async () => {
  const box = mail(
    'Zi',
    'Marea e \u00een\u00e3l\u00feat\u00e3. Scrie la sari at post.example.',
    '',
    'sari at post.example (R. Sari)',
  ).replace('sari@', 'sari at ');
  const { fields, text } = onlyArticle(await importFiles('mbox', { 'a.mbox': Buffer.from(box, 'latin1') }));
  expect(fields['author']).toBe('R. Sari');
  expect(text).not.toContain('post.example');
});

test('mail addresses stay where the owner wants them', async () => {
  const page = {
    'a.jsonl': JSON.stringify({
      title: 'A',
      text: 'Write to sari@post.example, or see https://post.example/@sari@b.example/1.',
    }),
  };
  expect(onlyArticle(await importFiles('table', page, { keepsMailAddresses: true })).body).toContain(
    '<sari@post.example>,',
  );
  expect(onlyArticle(await importFiles('table', page)).body).toContain(
    'sari@…, or see https://post.example/@sari@b.example/1.',
  );
});

test.each([
  ['2019-05-03', '2019-05-03'],
  ['2019-05-03 10:11', '2019-05-03T10:11:00'],
  ['2015-12-17 12:00:00 -5', '2015-12-17T12:00:00-05:00'],
  ['2008-03-27 22:45:12.000000000 -04:00', '2008-03-27T22:45:12-04:00'],
  ['Fri, 07 Jul 2017 11:06:10 GMT', '2017-07-07T11:06:10Z'],
  ['July 4, 2019 3:05 PM', '2019-07-04T15:05:00'],
  ['20020225T143000-0500', '2002-02-25T14:30:00-05:00'],
  ['1541672400000', '2018-11-08T10:20:00Z'],
  ['05/01/2026', null],
  ['2019-02-30', null],
  ['soon', null],
])('the date %s is %s', (text, date) => {
  expect(readDate(text)).toBe(date);
});

test('a local time and the same in UTC give the zone; a wrong pair gives the time in UTC', () => {
  expect(localDate('2025-01-18 18:26:21', '2025-01-19 02:26:21')).toBe('2025-01-18T18:26:21-08:00');
  expect(localDate('2025-01-18 18:26:21', '')).toBe('2025-01-18T18:26:21');
  expect(localDate('2025-01-18 18:26:21', '2025-03-19 02:26:21')).toBe('2025-03-19T02:26:21Z');
});
