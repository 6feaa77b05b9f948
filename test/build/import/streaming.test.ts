import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect, test } from 'vitest';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { runCommand } from '../../support/site/run-command.ts';

const items = 150;
/** A million characters that no article holds: a comment, an attachment, a column that is not asked for. */
const ballast = 'QUJD'.repeat(250_000);

const record = (type: string, url: string, mime: string, body: string) => {
  const content = `HTTP/1.1 200 OK\r\nContent-Type: ${mime}\r\n\r\n${body}`;
  return `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2020-01-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${content.length}\r\n\r\n${content}\r\n\r\n`;
};

/** Files of 150 MB with 150 articles, item by item. */
const sources: Readonly<Record<string, (at: number) => string>> = {
  'export.xml': (at) =>
    `<item><title>Story ${at}</title><wp:post_id>${at}</wp:post_id><content:encoded><![CDATA[<p>Text ${at}.</p>]]></content:encoded><wp:comment><wp:comment_content>${ballast}</wp:comment_content></wp:comment></item>\n`,
  'news.mbox': (at) =>
    `From a@b.example Mon Mar 26 23:13:39 2001\nSubject: Story ${at}\nMessage-ID: <${at}@x>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nText ${at}.\n--b\nContent-Type: image/png\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n${ballast}\n--b--\n\n`,
  'stories.jsonl': (at) => `${JSON.stringify({ title: `Story ${at}`, text: `Text ${at}.`, raw: ballast })}\n`,
  'stories.csv': (at) => `${at === 0 ? 'title,text,raw\n' : ''}Story ${at},Text ${at}.,${ballast}\n`,
  'crawl.warc': (at) =>
    record('response', `https://post.example/${at}`, 'text/html', `<title>Story ${at}</title><p>Text ${at}.</p>`) +
    record('response', `https://post.example/${at}.png`, 'image/png', ballast),
};

const head = '<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>';

test.each(Object.keys(sources))('%s of 150 MB is imported in 64 MB of heap', async (file) => {
  const folder = await archiveFolder({});
  const isXml = file.endsWith('.xml');
  const lines = function* () {
    if (isXml) yield head;
    for (let at = 0; at < items; at += 1) yield sources[file]?.(at) ?? '';
    if (isXml) yield '</channel></rss>';
  };
  await pipeline(Readable.from(lines()), createWriteStream(join(folder, file)));
  const where = { folder, NODE_OPTIONS: '--max-old-space-size=64' };
  const { code, out, err } = await runCommand(where, 'import', file, '--to', 'articles', '--json');
  expect(err).not.toContain('heap');
  expect([code, JSON.parse(out)]).toMatchObject([0, { articles: { new: items } }]);
});
