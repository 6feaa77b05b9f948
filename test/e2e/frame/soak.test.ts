import { expect, test } from 'vitest';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { openSite } from '../../support/browser/open-site.ts';
import { newestAddresses } from '../../support/site/newest-addresses.ts';

const forty = openSite({ seeds: generateSeeds(40), siteUrl: 'https://forty.example' });

/** `SOAK=whole`: as many as a reader opens who keeps a tab for weeks. What leaks shows in fewer. */
const isWhole = process.env['SOAK'] === 'whole';
const [navigations, changes] = isWhole ? [2000, 500] : [160, 60];

/** Follows links to these addresses in turn, without loading a document, and waits for each view. */
async function follow({ addresses, times }: { addresses: readonly string[]; times: number }): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) {
    const address = addresses[turn % addresses.length] ?? '/';
    const link = document.createElement('a');
    link.href = address;
    document.body.append(link);
    link.click();
    link.remove();
    const isThere = () =>
      location.pathname + location.search === address && document.querySelector('.progress') === null;
    for (let frames = 0; frames < 2 || !isThere(); frames += 1) {
      if (frames > 2000) throw new Error(`${address} does not come`);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }
}

test.each([
  [
    'navigations',
    navigations,
    () => [
      '/',
      ...newestAddresses(forty.site).slice(0, 6),
      '/regions',
      '/regions/kenya',
      '/tags/gardens',
      '/dates/2018-01',
      '/about',
      '/saved',
    ],
  ],
  [
    'changes of filters',
    changes,
    () => ['/?about=kenya', '/?tag=gardens', '/?about=africa&sort=oldest', '/?since=2018-01-01', '/'],
  ],
])(
  'after many %s a page holds as much memory, as many nodes and listeners as before',
  async (_what, times, addresses) => {
    const { page, complaints } = await forty.visit('/');
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    // The least of some looks: React holds the view before until it has rendered twice.
    const measure = async () => {
      const looks: Record<string, number>[] = [];
      while (looks.length < 5) {
        await page.evaluate(follow, { addresses: ['/about', '/'], times: 2 });
        await session.send('HeapProfiler.collectGarbage');
        const { metrics } = await session.send('Performance.getMetrics');
        looks.push(Object.fromEntries(metrics.map(({ name, value }) => [name, value])));
      }
      const least = (name: string) => Math.min(...looks.map((look) => look[name] ?? Infinity));
      return { heap: least('JSHeapUsedSize'), nodes: least('Nodes'), listeners: least('JSEventListeners') };
    };
    const turn = { addresses: addresses(), times };
    // The first time the browser compiles what it runs.
    await page.evaluate(follow, turn);
    const before = await measure();
    await page.evaluate(follow, turn);
    const after = await measure();
    console.info(`${times}: ${JSON.stringify({ before, after })}`);
    expect(after.heap / before.heap).toBeLessThan(1.15);
    // A view that React still holds is some 600 nodes, in one look or the other.
    expect((after.nodes - before.nodes) / times).toBeLessThan(12);
    expect((after.listeners - before.listeners) / times).toBeLessThan(0.5);
    expect(complaints).toEqual([]);
  },
);
