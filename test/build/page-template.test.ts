import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createPageTemplate } from '../../src/build/page-template.ts';
import type { Output } from '../../src/build/page-preloads.ts';

const source = readFileSync('index.html', 'utf8');
const asset = (name: string) => ({ type: 'asset', fileName: `assets/${name}`, originalFileNames: [`faces/${name}`] });
const output = [
  {
    type: 'chunk',
    fileName: 'assets/display-panel.js',
    facadeModuleId: '/src/app/parts/display-panel.tsx',
    isEntry: false,
    imports: [],
    dynamicImports: [],
    viteMetadata: { importedCss: new Set(['assets/display.css']) },
  },
  ...['display.woff2', 'text.woff2', 'opendyslexic-latin-400-normal.woff2'].map(asset),
] as unknown as Output;
const create = (html: string) =>
  createPageTemplate(html, output, { base: '/news/', language: 'en', copies: [['id', '/news/assets/id.js']] });

test('the page as it stands has every place, and each is filled', () => {
  const html = create(source).around.join('');
  expect(html).toMatch(/id:.\/news\/assets\/id\.js/u);
  // Modules read it by this name, and comments stay at home.
  expect(html).toContain('const early=');
  expect(html).not.toContain('//');
  expect(html).toContain('/news/assets/display.css');
  expect(html).toContain('/news/assets/opendyslexic-latin-400-normal.woff2');
  expect(html).not.toMatch(/\/src\/app\/styles\/|node_modules/u);
});

test.each([
  ["{ languages: '' }", '{ languages: "" }'],
  ['/src/app/styles/display.css', '/src/app/display.css'],
  ['/node_modules/@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2', '/faces/opendyslexic.woff2'],
  ['<html lang="en">', '<html lang=en>'],
  ['<!--head-->', '<!-- head -->'],
  ['<!--page-->', '<!-- page -->'],
  ['<!--data-->', '<!-- data -->'],
])('a page without its place %s is no template: the build says so', (place, other) => {
  expect(() => create(source.replace(place, other))).toThrow(`index.html has no ${place}`);
});
