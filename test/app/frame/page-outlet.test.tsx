import { act, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { createMemoryRouter, RouterProvider, useLocation, useParams } from 'react-router';
import { expect, test } from 'vitest';
import { App } from '#app/site/app.tsx';
import { PageOutlet } from '#app/frame/page-outlet.tsx';
import { createClient } from '#app/site/create-client.ts';

function Page() {
  const name = useParams()['name'] ?? 'first';
  const { search } = useLocation();
  const [opened] = useState(name);
  return <h1>{`${name} ${search} opened as ${opened}`}</h1>;
}

const title = () => screen.getByRole('heading').textContent;
const pages = () =>
  [...document.querySelectorAll('h1')].map((heading) => [heading.textContent, heading.parentElement?.hidden]);

test('a page keeps its state when its query changes, and passes none of it to the next page', async () => {
  const children = [{ path: ':name', Component: Page }];
  const router = createMemoryRouter([{ path: '/', Component: PageOutlet, children }], { initialEntries: ['/one'] });
  const client = createClient(() => Promise.reject(new Error('nothing is read')));
  render(
    <App client={client}>
      <RouterProvider router={router} />
    </App>,
  );
  await act(() => router.navigate('/one?sort=oldest'));
  expect(title()).toBe('one ?sort=oldest opened as one');
  await act(() => router.navigate('/two'));
  expect(title()).toBe('two  opened as two');
});

test('the previous page is hidden at once, is not told of the next location, and is unmounted after the next frame', async () => {
  const children = [{ path: ':name', Component: Page }];
  const router = createMemoryRouter([{ path: '/', Component: PageOutlet, children }], { initialEntries: ['/one?a'] });
  const client = createClient(() => Promise.reject(new Error('nothing is read')));
  render(
    <App client={client}>
      <RouterProvider router={router} />
    </App>,
  );
  const seen: unknown[] = [];
  const watch = new MutationObserver(() => seen.push(pages()));
  watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  await act(() => router.navigate('/two'));
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
