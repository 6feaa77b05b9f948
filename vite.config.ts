import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { checkChunksPlugin } from './src/build/bundle/check-chunks-plugin.ts';
import { chunkGroups, nameOfAsset, nameOfChunk, preloadsOf } from './src/build/bundle/chunk-groups.ts';
import { languagesPlugin } from './src/build/bundle/languages-plugin.ts';
import { newsPlugin } from './src/build/site/news-plugin.ts';
import { prerenderPlugin } from './src/build/site/prerender-plugin.ts';
import { settingNames } from './src/build/settings/setting-names.ts';
import { readSettings } from './src/build/settings/settings.ts';

// Owners set these: SEEDS=<folder> BASE=/news/ SITE_URL=https://news.example (README). Tests choose their own, so that what
// is set in the shell changes none of them.
const settings = readSettings(process.env['VITEST'] === undefined ? process.env : {});

/** Tests that run whole builds as an owner does, or thousands of cases: too slow for the unit tests. */
const slowTests = [
  'test/build/command/dateline.test.ts',
  'test/build/import/streaming.test.ts',
  'test/build/parts/{engines,parts}.test.ts',
  'test/build/site/{failed-build,incremental,long-texts,pictures,stopped-build,threads}.test.ts',
  'test/build/search/relevance.test.ts',
  'test/news/passages/quote-edits.test.ts',
];

export default defineConfig({
  base: settings.base,
  plugins: [react(), languagesPlugin(settings), newsPlugin(settings), prerenderPlugin(settings), checkChunksPlugin()],
  publicDir: false,
  build: {
    // What the app uses of the language and of CSS, these browsers have: docs/decisions/0003-toolchain.md.
    target: ['chrome111', 'firefox121', 'safari16.4'],
    // Fonts and images stay files of their own: a policy without data: URLs must do.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      resolveDependencies: preloadsOf,
    },
    // Compressing takes as long as building, and tests know what is sent.
    reportCompressedSize: false,
    rolldownOptions: {
      // On a busy machine it warns of what takes long, which an owner can do nothing about.
      checks: { bundlerTimings: false },
      output: {
        // 42 bits tell the versions of one file apart, and six digits are too few for more than 64 files; each page's first visit carries some forty of these names.
        entryFileNames: 'assets/[name]-[hash:7].js',
        chunkFileNames: nameOfChunk,
        assetFileNames: nameOfAsset,
        codeSplitting: { groups: chunkGroups },
      },
    },
  },
  test: {
    // How long something is waited for is how slow the slowest machine may be, and promises nothing.
    expect: { poll: { timeout: 30_000 } },
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Two a core: a browser test waits for its browser half of the time. By itself vitest leaves one core free.
    maxWorkers: 2 * availableParallelism(),
    tags: [
      {
        name: 'optional',
        description:
          'wants what cannot be installed, a corpus or another system: skipped without failing where CI is set',
      },
    ],
    // The same for the builds that tests start; an empty setting is none.
    env: Object.fromEntries(settingNames.map((name) => [name, ''])),
    // Where a worker's files share their modules (`isolate: false`) they are loaded once: it halves the time of these tests.
    // A test that counted on modules of its own would fail with other files before it.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/{news,build,tools}/**/*.test.ts'],
          exclude: slowTests,
          environment: 'node',
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: slowTests,
          environment: 'node',
          globalSetup: ['test/support/site/set-up-sites.ts'],
        },
      },
      {
        extends: true,
        // The rules of the house, each shown to fail where it is broken.
        test: { name: 'guards', include: ['test/guards/**/*.test.ts'], environment: 'node', isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'app',
          include: ['test/app/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          isolate: false,
          setupFiles: ['test/support/app/set-up-app.ts'],
        },
      },
      {
        extends: true,
        // Each file builds the site it looks at, or takes it from the cache (test/support/site/build-site.ts).
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          isolate: false,
          globalSetup: ['test/support/browser/set-up-browsers.ts', 'test/support/site/set-up-sites.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/browser/set-up-browsers.ts', 'test/support/site/set-up-sites.ts'],
        },
      },
    ],
  },
});
