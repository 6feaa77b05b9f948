import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { createMemoryRouter, useLocation, useNavigation } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { expect, test } from 'vitest';
import { App } from '#app/app.tsx';
import { usePageParams } from '#app/hooks/use-page-params.ts';
import { PageOutlet } from '#app/pages/page-outlet.tsx';
import { createQueryClient } from '#app/query-client.ts';

/** A router with one kind of page; `release` lets the loader of `/slow` end. */
function openPages() {
  let renders = 0;
  let release = () => {};
  const slow = new Promise<null>((resolve) => (release = () => resolve(null)));
  // As every page does, it reads its address from the router.
  function Page() {
    renders += 1;
    const name = usePageParams()['name'] ?? 'first';
    const { search } = useLocation();
    const [opened] = useState(name);
    return <h1>{`${name} ${search} opened as ${opened}`}</h1>;
  }
  const Steps = () => <p>{useNavigation().state}</p>;
  const loader = ({ params }: { params: { name?: string } }) => (params.name === 'slow' ? slow : null);
  const router = createMemoryRouter([
    {
      path: '/',
      Component: () => (
        <>
          <Steps />
          <PageOutlet />
        </>
      ),
      children: [
        { index: true, Component: Page },
        { path: ':name', Component: Page, loader },
      ],
    },
  ]);
  const client = createQueryClient(() => Promise.reject(new Error('nothing is read')));
  render(
    <App client={client}>
      <RouterProvider router={router} useTransitions={false} />
    </App>,
  );
  return { router, release, countRenders: () => renders };
}

const title = () => screen.getByRole('heading').textContent;

test('a navigation that has begun does not render the page again', async () => {
  const { router, release, countRenders } = openPages();
  const before = countRenders();
  let arrived: Promise<void> | undefined;
  await act(async () => void (arrived = router.navigate('/slow')));
  screen.getByText('loading');
  expect(countRenders()).toBe(before);
  release();
  await act(async () => arrived);
  screen.getByText('idle');
  expect(title()).toBe('slow  opened as slow');
});

test('a page keeps its state when its query changes, and gives none of it to the next page', async () => {
  const { router } = openPages();
  await act(() => router.navigate('/one'));
  await act(() => router.navigate('/one?sort=oldest'));
  expect(title()).toBe('one ?sort=oldest opened as one');
  await act(() => router.navigate('/two'));
  expect(title()).toBe('two  opened as two');
});
