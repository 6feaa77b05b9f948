import { act, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, onTestFinished, test } from 'vitest';
import { App } from '#app/site/app.tsx';
import { PageOutlet } from '#app/frame/page-outlet.tsx';
import { useLocation, useParams } from '#app/navigation/navigation-context.tsx';
import { openNavigation } from '#app/navigation/browser-navigation.ts';
import { createClient } from '#app/site/create-client.ts';

function Page() {
  const name = useParams()['name'] ?? 'first';
  const { search } = useLocation();
  const [opened] = useState(name);
  return <h1>{`${name} ${search} opened as ${opened}`}</h1>;
}

async function openPages(address: string) {
  const handle = { meta: () => ({ title: '', description: '', canonical: '' }) };
  const routes = [{ id: 'page', path: '/:name', load: () => Promise.resolve({ Component: Page, handle }) }];
  const client = createClient(() => Promise.reject(new Error('nothing is read')));
  history.replaceState(null, '', address);
  const navigation = await openNavigation(routes, client, false);
  onTestFinished(navigation.listen());
  render(
    <App client={client} navigation={navigation}>
      <PageOutlet />
    </App>,
  );
  return navigation;
}

const title = () => screen.getByRole('heading').textContent;
const pages = () =>
  [...document.querySelectorAll('h1')].map((heading) => [heading.textContent, heading.parentElement?.hidden]);

test('a page keeps its state when its query changes, and passes none of it to the next page', async () => {
  const { navigate } = await openPages('/one');
  await act(() => navigate('/one?sort=oldest'));
  expect(title()).toBe('one ?sort=oldest opened as one');
  await act(() => navigate('/two'));
  expect(title()).toBe('two  opened as two');
});

test('the previous page is hidden at once, is not told of the next location, and is unmounted after the next frame', async () => {
  const { navigate } = await openPages('/one?a');
  const seen: unknown[] = [];
  const watch = new MutationObserver(() => seen.push(pages()));
  watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  await act(() => navigate('/two'));
  await waitFor(() => expect(pages()).toEqual([['two  opened as two', false]]));
  watch.disconnect();
  expect(seen).toEqual([
    [
      ['two  opened as two', false],
      ['one ?a opened as one', true],
    ],
    [['two  opened as two', false]],
  ]);
});

test('new data that comes while a page is being loaded does not lead back to the one that is left', async () => {
  const { navigate, reload } = await openPages('/one');
  await act(async () => {
    const opening = navigate('/two');
    await Promise.all([reload(), opening]);
  });
  expect(title()).toContain('two ');
  expect(location.pathname).toBe('/two');
});
