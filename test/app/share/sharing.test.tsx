import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';
import { readArticles } from '../../support/archive/read-archive.ts';

const archive = await compileSeeds(generateSeeds(40));
const statuses = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
const [article] = readArticles(archive);
if (article === undefined) throw new Error('the archive has no article');
const address = `/articles/${article.slug}-${article.id}`;

/** Opens the share panel of a page. jsdom has no share sheet: `share` stands in for the device's. */
async function openShare(path: string, share?: (data: ShareData) => Promise<void>) {
  if (share !== undefined) Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  const opened = await openApp(path, createMemoryReader(archive));
  const button = screen.getByRole('button', { name: /^Share/u });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await opened.user.click(button);
  const link = within(await screen.findByRole('region', { name: 'Link' }));
  expect(button.getAttribute('aria-expanded')).toBe('true');
  return { ...opened, link, button };
}

const copied = () => navigator.clipboard.readText();

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'share');
});

test('copies the address of the view with its filters, announces it, and follows changes of the filters', async () => {
  const { user, link, navigation } = await openShare('/?about=kenya&sort=oldest');
  await user.click(link.getByRole('button', { name: 'Copy link' }));
  await waitFor(() => expect(statuses()).toContain('Link copied'));
  expect(await copied()).toBe('http://localhost:3000/?about=kenya&sort=oldest');
  await navigation.navigate('/?about=peru');
  const mail = () => screen.getByRole('link', { name: 'Mail' }).getAttribute('href');
  await waitFor(() => expect(mail()).toContain(encodeURIComponent('/?about=peru')));
  expect(statuses()).not.toContain('Link copied');
  expect(screen.queryByRole('region', { name: 'Citation' })).toBeNull();
});

test('mails the headline and the address', async () => {
  const { link } = await openShare(address);
  const { search } = new URL(link.getByRole('link', { name: 'Mail' }).getAttribute('href') ?? '');
  const mail = new URLSearchParams(search);
  expect([mail.get('subject'), mail.get('body')]).toEqual([article.headline, `http://localhost:3000${address}`]);
});

test("offers the device's share sheet, and treats closing it as no error", async () => {
  const share = vi.fn<(data: ShareData) => Promise<void>>(() => Promise.resolve());
  const { user, link } = await openShare('/regions/kenya', share);
  const send = link.getByRole('button', { name: 'Send to an app' });
  await user.click(send);
  expect(share).toHaveBeenCalledExactlyOnceWith({
    title: 'Kenya · Dateline',
    url: 'http://localhost:3000/regions/kenya',
  });
  share.mockRejectedValueOnce(new DOMException('closed', 'AbortError'));
  await user.click(send);
  expect(statuses().join(' ')).not.toMatch(/device|copied/u);
  share.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
  await user.click(send);
  await waitFor(() => expect(statuses()).toContain('It could not be sent.'));
});

test('has no share sheet button where the device has no share sheet', async () => {
  const { link } = await openShare('/regions/kenya');
  expect(link.queryByRole('button', { name: 'Send to an app' })).toBeNull();
});

test('shows the address to copy by hand where the browser refuses the clipboard', async () => {
  const { user, link } = await openShare('/regions/kenya');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await user.click(link.getByRole('button', { name: 'Copy link' }));
  await waitFor(() =>
    expect(statuses()).toContain('The link could not be copied. It is: http://localhost:3000/regions/kenya'),
  );
});

test('links to the chosen paragraph, or to the whole article', async () => {
  const { user, link } = await openShare(`${address}#${article.paragraphs[2]?.key}`);
  const choice = link.getByRole('combobox', { name: 'Link to' });
  const copyLink = async () => {
    await user.click(link.getByRole('button', { name: 'Copy link' }));
    return copied();
  };
  // A reader who opened a link to a paragraph shares the same link.
  expect(await copyLink()).toBe(`http://localhost:3000${address}#${article.paragraphs[2]?.key}`);
  await user.selectOptions(choice, screen.getByRole('option', { name: /^Paragraph 2: /u }));
  expect(await copyLink()).toBe(`http://localhost:3000${address}#${article.paragraphs[1]?.key}`);
  await user.selectOptions(choice, 'The whole article');
  expect(await copyLink()).toBe(`http://localhost:3000${address}`);
});

test.each([
  ['Plain text', 'txt', 'text/plain', /^NNC\. “|^“/u],
  ['BibTeX', 'bib', 'application/x-bibtex', /^@misc\{/u],
  ['RIS', 'ris', 'application/x-research-info-systems', /^TY {2}- ELEC/u],
  ['CSL-JSON', 'json', 'application/vnd.citationstyles.csl+json', /^\[/u],
])('cites as %s: shown, copied, and as a file of its type and name', async (name, ending, type, text) => {
  const { user } = await openShare(`${address}?quote=x#${article.paragraphs[1]?.key}`);
  const citation = within(screen.getByRole('region', { name: 'Citation' }));
  await user.click(citation.getByRole('radio', { name }));
  await user.click(citation.getByRole('button', { name: 'Copy citation' }));
  await waitFor(() => expect(statuses()).toContain('Citation copied'));
  const cited = await copied();
  expect(cited).toMatch(text);
  expect(cited).toContain(`http://localhost:3000${address}`);
  expect(cited).not.toContain('quote=');
  const file = citation.getByRole('link', { name: `Download .${ending}` });
  expect(file.getAttribute('download')).toBe(`${article.slug}.${ending}`);
  const answer = /^data:(?<type>[^;]+);charset=utf-8,(?<text>.*)$/su.exec(file.getAttribute('href') ?? '')?.groups;
  expect([answer?.['type'], decodeURIComponent(answer?.['text'] ?? '')]).toEqual([type, cited]);
});

test('can be opened, used and closed with the keyboard alone', async () => {
  const { user, link, button } = await openShare(address);
  button.focus();
  await user.tab();
  expect(document.activeElement).toBe(link.getByRole('combobox'));
  await user.tab();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(statuses()).toContain('Link copied'));
  button.focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Link' })).toBeNull());
});

test('downloads a filtered list as a table and with its evidence, in its order', async () => {
  const blobs: Blob[] = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`, revokeObjectURL: () => undefined });
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const { user } = await openShare('/?about=kenya&sort=oldest');
  const shown = [...document.querySelectorAll('.list-main .story h2')].map(({ textContent }) => textContent);
  const part = within(await screen.findByRole('region', { name: 'Download' }));
  await user.click(part.getByRole('button', { name: 'Download as CSV' }));
  await part.findByText(`${shown.length} articles downloaded`);
  await user.click(part.getByRole('button', { name: 'Download as JSONL' }));
  await waitFor(() => expect(blobs).toHaveLength(2));
  expect(click).toHaveBeenCalledTimes(2);
  const [csv = '', jsonl = ''] = await Promise.all(blobs.map((blob) => blob.text()));
  expect(csv).toMatch(/^\u{feff}?id,title,published,/u);
  const rows = jsonl
    .trim()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as {
          readonly title: string;
          readonly link: string;
          readonly evidence: { readonly mentions: readonly object[] };
        },
    );
  expect(rows.map(({ title }) => title)).toEqual(shown);
  for (const { title, evidence, link } of rows) {
    expect(csv).toContain(title);
    expect(evidence.mentions.length).toBeGreaterThan(0);
    expect(link).toMatch(/^http:\/\/localhost:3000\/articles\//u);
  }
});

test.each([
  ['/', '/feed.xml'],
  ['/regions/kenya', '/regions/kenya/feed.xml'],
  ['/search?q=lanterns', null],
])('offers to follow what stands at %s by its feed, where the site has feeds', async (path, feed) => {
  const feedLink = Object.assign(document.createElement('link'), { rel: 'alternate', type: 'application/atom+xml' });
  const press = async () => {
    const { user } = await openApp(path, createMemoryReader(archive));
    await user.click(await screen.findByRole('button', { name: /^Share/u }));
    await screen.findByRole('region', { name: 'Link' });
    return screen.queryByRole('link', { name: 'RSS' })?.getAttribute('href') ?? null;
  };
  expect(await press()).toBeNull();
  cleanup();
  document.head.append(feedLink);
  expect(await press()).toBe(feed);
  feedLink.remove();
});
