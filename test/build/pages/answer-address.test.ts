import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { answerAddress } from '#build/pages/answer-address.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

test('answers a page with 200, that of a removed article with 410, and anything else with 404', async () => {
  const site = await archiveFolder({
    '404.html': 'nothing here',
    'about/index.html': 'about',
    'articles/a-bridge-0123456789/index.html': 'taken out',
    'articles/a-bridge-0123456789/gone': '',
    'data/manifest.json': JSON.stringify({ ids: { mark: 'm', prefix: 0 } }),
    'data/ids-m/all.json': JSON.stringify({
      '0123456789': null,
      '1123456789': { month: '2020-01', position: 0, slug: 'a' },
    }),
  });
  const server = createServer((request, response) => void answerAddress(site, '/news/', request.url ?? '', response));
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ask = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    return [answer.status, await answer.text()];
  };
  expect(await ask('/news/about')).toEqual([200, 'about']);
  expect(await ask('/news/articles/a-bridge-0123456789')).toEqual([410, 'taken out']);
  expect(await ask('/news/articles/an-old-slug-0123456789')).toEqual([410, 'nothing here']);
  expect(await ask('/news/articles/an-old-slug-1123456789')).toEqual([200, 'nothing here']);
  expect(await ask('/news/articles/another-0000000000')).toEqual([404, 'nothing here']);
  expect(await ask('/elsewhere')).toEqual([404, 'nothing here']);
});
