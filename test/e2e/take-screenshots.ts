/** `npm run screenshots [-- <built site>]`: every page at three widths, light and dark, into screenshots/. */
import { mkdir } from 'node:fs/promises';
import { openChromium } from '../support/browser.ts';
import { serveFolder } from '../support/serve-folder.ts';

const folder = process.argv[2] ?? 'dist';
const only = process.argv[3];
const server = await serveFolder(folder);
const browser = await openChromium();
await mkdir('screenshots', { recursive: true });

const context = await browser.newContext();
const start = await context.newPage();
await start.goto(server.origin);
const article = await start.locator('main article h2 a').first().getAttribute('href');
await context.close();

const pages: Readonly<Record<string, string>> = {
  front: '/',
  article: article ?? '/',
  evidence: `${article}#about-syria`,
  regions: '/regions',
  region: '/regions/syria',
  world: '/regions/middle-east',
  tags: '/tags',
  about: '/about',
  saved: '/saved',
  filtered: '/?about=syria&about=iran&since=2018-01-01&tag=nothing-here',
  missing: '/nowhere',
};

for (const [name, path] of Object.entries(pages)) {
  if (only !== undefined && !only.split(',').includes(name)) continue;
  for (const width of [360, 768, 1440]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const shot = await browser.newContext({ colorScheme, viewport: { width, height: width < 500 ? 800 : 1000 } });
      const page = await shot.newPage();
      page.on('console', (message) => message.type() === 'error' && console.log(name, message.text()));
      page.on('pageerror', (error) => console.log(name, String(error)));
      await page.goto(server.origin + path);
      await page.waitForLoadState('networkidle');
      await page.screenshot({
        path: `screenshots/${name}-${width}-${colorScheme}.png`,
        ...(width < 500 ? { fullPage: true, clip: { x: 0, y: 0, width, height: 2400 } } : {}),
      });
      await shot.close();
    }
  }
}
await browser.close();
await server.close();
