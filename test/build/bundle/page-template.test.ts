import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageModules } from '#build/bundle/chunk-groups.ts';
import { createPageTemplate } from '#build/bundle/create-page-template.ts';
import type { Output } from '#build/bundle/page-preloads.ts';
import { fillTemplate, placeTemplate } from '#build/pages/page-template.ts';
import type { OwnFaces } from '#build/settings/own-face.ts';

const source = readFileSync('index.html', 'utf8');
const asset = (name: string) => ({
  type: 'asset',
  fileName: `assets/${name}`,
  originalFileNames: [`faces/${name}`],
  names: [],
});
const chunk = (module: string, css: readonly string[] = []) => ({
  type: 'chunk',
  fileName: `assets/${module}.js`,
  facadeModuleId: `/project/${module}`,
  isEntry: false,
  imports: [],
  dynamicImports: [],
  viteMetadata: { importedCss: new Set(css) },
});
const output = [
  chunk('src/app/display/display-panel.tsx', ['assets/display.css']),
  ...Object.values(pageModules).map((module) => chunk(module)),
  chunk('src/app/pictures/pictures.tsx', ['assets/pictures.css']),
  chunk('src/app/revisions/revisions.tsx'),
  ...[
    'display.woff2',
    'text.woff2',
    'opendyslexic-latin-400-normal.woff2',
    'icon.svg',
    'article-body.css',
    'running.css',
    'print.css',
  ].map(asset),
] as unknown as Output;
const create = (html: string, built = output, ownFaces: OwnFaces = {}) =>
  placeTemplate(createPageTemplate(html, built, 'en'), {
    base: '/news/',
    icon: 'assets/icon.svg',
    styles: '',
    copies: '{"id":"/news/assets/id.js"}',
    displayKey: '"dateline-display:/news/"',
    languageKey: '"dateline-language:/news/"',
    ownFaces,
  });

test('index.html has every slot, and each is filled', () => {
  const html = create(source).around.join('');
  // Modules find it by this name.
  expect(html).toContain('copies={"id":"/news/assets/id.js"}');
  expect(html).toContain('localStorage.getItem("dateline-display:/news/")');
  expect(html).toContain('localStorage.getItem("dateline-language:/news/")');
  expect(html).not.toContain('__');
  // So they find this one; comments are removed.
  expect(html).toMatch(/[ ,]queue=/u);
  expect(html).not.toContain('//');
  expect(html).toContain('/news/assets/display.css');
  expect(html).toContain('/news/assets/opendyslexic-latin-400-normal.woff2');
  expect(html).toContain('<link rel="icon" href="/news/assets/icon.svg"');
  expect(html).not.toMatch(/\/src\/app\/|node_modules|development|<script[^>]* type="module"/u);
});

test('a page without a chunk of its own fails the build', () => {
  const without = output.filter((file) => !(file.type === 'chunk' && file.facadeModuleId?.endsWith('/lists/tags.tsx')));
  expect(() => create(source, without as unknown as Output)).toThrow('the page "tags" has no chunk of its own');
  const parts = { head: '', html: '', data: '', late: [] };
  expect(fillTemplate(create(source), { ...parts, route: 'tags' })).toContain('/news/assets/src/app/lists/tags.tsx.js');
  const late = fillTemplate(create(source), { ...parts, route: 'tags', late: ['structure', 'pictures', 'revisions'] });
  for (const file of ['article-body.css', 'pictures.css'])
    expect(late).toContain(`href="/news/assets/${file}" disabled>`);
  expect(late).toMatch(/id="modules">\[[^\]]*pictures\.tsx\.js",[^\]]*revisions\.tsx\.js"\]/u);
  expect(() => fillTemplate(create(source), { ...parts, route: 'maps' })).toThrow('the route "maps" has no module');
});

test.each([
  ['const copies = {}', 'const others = {}'],
  ["'dateline-display'", "'display'"],
  ["'dateline-language'", "'language'"],
  ['/src/app/display/display.css', '/src/app/display.css'],
  ['/node_modules/@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2', '/faces/opendyslexic.woff2'],
  ['<html lang="en">', '<html lang=en>'],
  ['<!--development-->', ''],
  ['<!--/development-->', ''],
  ['<!--head-->', '<!-- head -->'],
  ['<!--page-->', '<!-- page -->'],
  ['<!--data-->', '<!-- data -->'],
])('index.html without %s fails the build', (place, other) => {
  expect(() => create(source.replace(place, other))).toThrow(`index.html has no ${place}`);
});
