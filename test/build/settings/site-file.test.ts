import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, test } from 'vitest';
import { parseSiteFile } from '#build/settings/read-site-file.ts';
import { readSettings } from '#build/settings/settings.ts';
import { siteSchema } from '#build/settings/site-schema.ts';
import { formatProblem } from '#build/text/problem.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

const keys =
  'one of name, tagline, description, publisher, contact, licence, footer, about, privacy, navigation, lead, logo, accent, face, css, share-image, language, time-zone, home, people, credit, offline, url, base, languages, prerender, share-images, strict, addresses, revisions, layout, encoding';
/** No file lies beside the settings. */
const noFile = () => 'none';
const ownText = 'text, or a text for each language (en: …)';
const contact = 'an e-mail address, or an address such as https://news.example/contact';
const address = 'an address such as https://news.example';
const licence = 'an address such as https://creativecommons.org/licenses/by/4.0/, or url and name';
const publisher = 'a name, or name, url and logo';
const sections = 'latest, regions, tags, saved, about';
const navigation = `a list of ${sections}, or links with name and url`;
const section = `one of ${sections}, or a link with name and url`;
const link = 'an address such as https://news.example, or a path of the site such as /about';
const logo = 'a file beside dateline.yaml that ends with .svg or .png';
const accent = 'a colour in quotes such as "#0a5c36", or light and dark';
const face = 'headlines, text or both, each a file (.woff2)';
const woff2 = 'a file beside dateline.yaml that ends with .woff2';
const tag = 'the code of a language such as en, pt-BR or ar';
const zone = 'a time zone such as Asia/Jakarta';
const codes = 'one of en, id, ar';
const someCodes = 'some of en, id, ar';

/** What is wrong, where (line:column), what was expected and what was found. */
const wrong: readonly (readonly [yaml: string, ...messages: string[]])[] = [
  ['nmae: The Gazette', `1:1: error: expected ${keys}, found "nmae" (did you mean "name"?)`],
  ['name: X\nsite_url: https://a.example', `2:1: error: expected ${keys}, found "site_url"`],
  ['Name: X', `1:1: error: expected ${keys}, found "Name" (did you mean "name"?)`],
  ['langauges: en', `1:1: error: expected ${keys}, found "langauges" (did you mean "languages"?)`],
  ['license: https://a.example', `1:1: error: expected ${keys}, found "license" (did you mean "licence"?)`],
  ['- name: X', '1:1: error: expected settings with values (name: value), found a list'],
  ['The Gazette', '1:1: error: expected settings with values (name: value), found "The Gazette"'],
  ['name:', `1:6: error: expected ${ownText}, found nothing`],
  ['name: ""', `1:7: error: expected ${ownText}, found nothing`],
  ['name: "  "', `1:7: error: expected ${ownText}, found "  "`],
  ['name: [The, Gazette]', `1:7: error: expected ${ownText}, found a list`],
  ['name: {}', `1:7: error: expected ${ownText}, found names with values`],
  ['name: {fr: X}', `1:8: error: expected ${codes}, found "fr"`],
  ['name: {EN: X}', `1:8: error: expected ${codes}, found "EN" (did you mean "en"?)`],
  ['name: {en: }', '1:12: error: expected text, found nothing'],
  ['name: {en: [x]}', '1:12: error: expected text, found a list'],
  ['name:\n  en: X\n  id: {a: b}', '3:7: error: expected text, found names with values'],
  ['tagline: []', `1:10: error: expected ${ownText}, found a list`],
  ['tagline:\n  en: X\n  de: Y', `3:3: error: expected ${codes}, found "de"`],
  ['description:\n  - X', `2:3: error: expected ${ownText}, found a list`],
  ['publisher: []', `1:12: error: expected ${publisher}, found a list`],
  ['publisher:', `1:11: error: expected ${publisher}, found nothing`],
  ['publisher: {url: https://a.example}', '1:12: error: expected name: …, found nothing'],
  ['publisher: {name: X, url: a.example}', `1:27: error: expected ${address}, found "a.example"`],
  [
    'publisher: {name: X, lgoo: a.svg}',
    '1:22: error: expected one of name, url, logo, found "lgoo" (did you mean "logo"?)',
  ],
  ['publisher: {name: X, logo: a.svg}', '1:28: error: expected a file "a.svg" beside dateline.yaml, found none'],
  ['publisher: {name: X, logo: a.jpg}', `1:28: error: expected ${logo}, found "a.jpg"`],
  ['publisher: {name: [X]}', '1:19: error: expected text, found a list'],
  ['contact: the editors', `1:10: error: expected ${contact}, found "the editors"`],
  ['contact: editor@', `1:10: error: expected ${contact}, found "editor@"`],
  ['contact: mailto:editor@a.example', `1:10: error: expected ${contact}, found "mailto:editor@a.example"`],
  ['contact: javascript:alert(1)', `1:10: error: expected ${contact}, found "javascript:alert(1)"`],
  ['contact: [a@b.example]', `1:10: error: expected ${contact}, found a list`],
  ['licence: CC BY 4.0', `1:10: error: expected ${licence}, found "CC BY 4.0"`],
  ['licence: {name: CC BY}', '1:10: error: expected url: …, found nothing'],
  ['licence: {url: CC BY}', `1:16: error: expected ${address}, found "CC BY"`],
  [
    'licence: {url: https://a.example, nmae: X}',
    '1:35: error: expected one of url, name, found "nmae" (did you mean "name"?)',
  ],
  ['licence:\n  - https://a.example', `2:3: error: expected ${licence}, found a list`],
  ['footer: [x]', `1:9: error: expected ${ownText}, found a list`],
  ['about:', `1:7: error: expected ${ownText}, found nothing`],
  ['about: about.md', '1:8: error: expected a file "about.md" beside dateline.yaml, found none'],
  ['privacy: {fr: X}', `1:11: error: expected ${codes}, found "fr"`],
  ['privacy:\n  en: nowhere.md', '2:7: error: expected a file "nowhere.md" beside dateline.yaml, found none'],
  ['navigation: latest', `1:13: error: expected ${navigation}, found "latest"`],
  ['navigation: [latset]', `1:14: error: expected ${section}, found "latset" (did you mean "latest"?)`],
  ['navigation: [{name: Shop}]', '1:14: error: expected url: …, found nothing'],
  ['navigation: [{name: Shop, url: shop}]', `1:32: error: expected ${link}, found "shop"`],
  [
    'navigation: [{name: Shop, url: "javascript:alert(1)"}]',
    `1:32: error: expected ${link}, found "javascript:alert(1)"`,
  ],
  ['navigation: [{name: Shop, url: //evil.example}]', `1:32: error: expected ${link}, found "//evil.example"`],
  ['lead:', '1:6: error: expected the file of an article, or its id, found nothing'],
  ['lead: [a.txt]', '1:7: error: expected the file of an article, or its id, found a list'],
  ['logo: logo.gif', `1:7: error: expected ${logo}, found "logo.gif"`],
  ['logo: ../logo.svg', `1:7: error: expected ${logo}, found "../logo.svg"`],
  ['logo: /etc/logo.svg', `1:7: error: expected ${logo}, found "/etc/logo.svg"`],
  ['logo: logo.svg', '1:7: error: expected a file "logo.svg" beside dateline.yaml, found none'],
  ['logo: {light: a.svg}', '1:7: error: expected dark: …, found nothing'],
  ['accent: green', `1:9: error: expected ${accent}, found "green"`],
  ['accent: "#12345"', `1:9: error: expected ${accent}, found "#12345"`],
  ['accent: {light: "#123456", dark: blue}', `1:34: error: expected ${accent}, found "blue"`],
  ['face: own.woff2', `1:7: error: expected ${face}, found "own.woff2"`],
  ['face:', `1:6: error: expected ${face}, found nothing`],
  ['face: {}', `1:7: error: expected ${face}, found names with values`],
  [
    'face: {headline: own.woff2}',
    '1:8: error: expected one of headlines, text, found "headline" (did you mean "headlines"?)',
  ],
  ['face: {headlines: own.ttf}', `1:19: error: expected ${woff2}, found "own.ttf"`],
  ['face:\n  text: ../own.woff2', `2:9: error: expected ${woff2}, found "../own.woff2"`],
  ['face: {text: /etc/own.woff2}', `1:14: error: expected ${woff2}, found "/etc/own.woff2"`],
  ['face: {text: [own.woff2]}', `1:14: error: expected ${woff2}, found a list`],
  [
    'face:\n  headlines: fonts/x.woff2\n  text: fonts/y.woff2',
    '2:14: error: expected a file "fonts/x.woff2" beside dateline.yaml, found none',
    '3:9: error: expected a file "fonts/y.woff2" beside dateline.yaml, found none',
  ],
  ['css: own.scss', '1:6: error: expected a file beside dateline.yaml that ends with .css, found "own.scss"'],
  [
    'share-image: a.svg',
    '1:14: error: expected a file beside dateline.yaml that ends with .png or .jpg or .jpeg, found "a.svg"',
  ],
  ['language: english please', `1:11: error: expected ${tag}, found "english please"`],
  ['time-zone: Asia/Jakrata', `1:12: error: expected ${zone}, found "Asia/Jakrata" (did you mean "Asia/Jakarta"?)`],
  ['time-zone: Jakarta', `1:12: error: expected ${zone}, found "Jakarta" (did you mean "Asia/Jakarta"?)`],
  ['layout: line', '1:9: error: expected one of lines, blocks, wrapped, found "line" (did you mean "lines"?)'],
  [
    'encoding: utf8x',
    '1:11: error: expected an encoding such as windows-1252, koi8-r, shift_jis or utf-16le, found "utf8x"',
  ],
  ['time-zone: WIB', `1:12: error: expected ${zone}, found "WIB"`],
  ['time-zone: "+07:00"', `1:12: error: expected ${zone}, found "+07:00"`],
  ['time-zone:', `1:11: error: expected ${zone}, found nothing`],
  ['credit: no', '1:9: error: expected true or false, found "no"'],
  ['credit: fasle', '1:9: error: expected true or false, found "fasle" (did you mean "false"?)'],
  ['url: a.example', `1:6: error: expected ${address}, found "a.example"`],
  ['url: ftp://a.example', `1:6: error: expected ${address}, found "ftp://a.example"`],
  ['url:', `1:5: error: expected ${address}, found nothing`],
  ['url: [https://a.example]', `1:6: error: expected ${address}, found a list`],
  ['base:', '1:6: error: expected a path such as /news/, found nothing'],
  ['base: /our news/', '1:7: error: expected a path such as /news/, found "/our news/"'],
  ['base: {path: /news/}', '1:7: error: expected a path such as /news/, found names with values'],
  ['languages: english', `1:12: error: expected ${someCodes}, found "english"`],
  ['languages: [en, fr]', `1:17: error: expected ${codes}, found "fr"`],
  ['languages: [en, ID]', `1:17: error: expected ${codes}, found "ID" (did you mean "id"?)`],
  ['languages: []', `1:12: error: expected ${someCodes}, found a list`],
  ['languages: {en: true}', `1:12: error: expected ${someCodes}, found names with values`],
  ['prerender: most', '1:12: error: expected a number or all, found "most"'],
  ['prerender: -1', '1:12: error: expected a number or all, found "-1"'],
  ['prerender: 1e3', '1:12: error: expected a number or all, found "1e3"'],
  ['prerender: [1]', '1:12: error: expected a number or all, found a list'],
  ['share-images: some', '1:15: error: expected a number, all or none, found "some"'],
  ['share-images: 1.5', '1:15: error: expected a number, all or none, found "1.5"'],
  ['strict: 1', '1:9: error: expected true or false, found "1"'],
  ['strict: TRUE', '1:9: error: expected true or false, found "TRUE" (did you mean "true"?)'],
  ['addresses: off', '1:12: error: expected table or none, found "off"'],
  ['addresses: tabel', '1:12: error: expected table or none, found "tabel" (did you mean "table"?)'],
  ['name: X\nname: Y', '2:1: error: expected valid YAML, found a mistake in it: Map keys must be unique'],
  ['name: "X', '1:9: error: expected valid YAML, found a mistake in it: Missing closing "quote'],
  ['name: *other', '1:7: error: expected a name that stands above with "&", found "*other"'],
  [
    'nmae: X\nurl: a\nstrict: maybe',
    `1:1: error: expected ${keys}, found "nmae" (did you mean "name"?)`,
    `2:6: error: expected ${address}, found "a"`,
    '3:9: error: expected true or false, found "maybe"',
  ],
];

test.each(wrong)('%j is refused with its place, what was expected and what was found', (yaml, ...messages) => {
  const read = parseSiteFile(yaml, noFile);
  expect(read.ok ? read.value : read.faults.map(formatProblem)).toEqual(
    messages.map((message) => `dateline.yaml:${message}`),
  );
});

test('reads what an owner says, every value as it is written, and nothing from an empty file', () => {
  const value = (yaml: string) => {
    const read = parseSiteFile(yaml, noFile);
    return read.ok ? read.value : read.faults;
  };
  for (const empty of ['', '\n', '# nothing yet\n', '---\n']) expect(value(empty)).toEqual({});
  expect(value('name: 1984\ntagline: No')).toEqual({ name: '1984', tagline: 'No' });
  expect(value('name: |\n  The Harbour\n  Gazette\n')).toEqual({ name: 'The Harbour Gazette' });
  expect(value('name: {en: The Gazette, id: Warta}\nlanguages: id')).toEqual({
    name: { en: 'The Gazette', id: 'Warta' },
    languages: 'id',
  });
});

test('the environment wins over the file, and the file over what is built by default', async () => {
  const folder = await archiveFolder({
    'dateline.yaml':
      'name: The Gazette\nurl: https://a.example/paper\nlanguages: [id, en]\nprerender: 10\nshare-images: none\nstrict: true\naddresses: none\npublisher: Press\nlicence: https://a.example/licence\ncredit: false\n',
  });
  const own = readSettings({ SEEDS: folder });
  expect(own).toMatchObject({
    base: '/paper/',
    siteUrl: 'https://a.example/paper',
    languages: ['id', 'en'],
    prerender: 10,
    shareImages: 0,
    isStrict: true,
    keepsTable: false,
    site: {
      name: 'The Gazette',
      publisher: { name: 'Press' },
      licence: { url: 'https://a.example/licence' },
      credit: false,
    },
  });
  const given = { SITE_URL: 'https://b.example', LANGUAGES: 'ar', PRERENDER: 'all', SHARE_IMAGES: '5', STRICT: '0' };
  expect(readSettings({ SEEDS: folder, ADDRESSES: 'table', ...given })).toMatchObject({
    base: '/',
    siteUrl: 'https://b.example',
    languages: ['ar'],
    prerender: Infinity,
    shareImages: 5,
    isStrict: false,
    keepsTable: true,
  });
  expect(readSettings({ SEEDS: folder, BASE: '/news/' })).toMatchObject({ siteUrl: 'https://a.example/news' });
  await writeFile(join(folder, 'dateline.yaml'), 'url: https://a.example/paper\nbase: /news/\n');
  expect(() => readSettings({ SEEDS: folder })).toThrow(
    'dateline.yaml:2:7: error: expected /paper/, the path of url, or no base, found "/news/"\nThe site was left as it was.',
  );
  await writeFile(join(folder, 'dateline.yaml'), 'nmae: X\n');
  expect(() => readSettings({ SEEDS: folder })).toThrow(
    /^dateline\.yaml:1:1: error: .*\nThe site was left as it was\.$/u,
  );
});

test('a file that is no text is refused, and is not taken for one that says nothing', async () => {
  const folder = await archiveFolder({});
  await writeFile(join(folder, 'dateline.yaml'), Buffer.from('name: Caf\u{e9}\n', 'latin1'));
  expect(() => readSettings({ SEEDS: folder })).toThrow(
    'dateline.yaml:1:1: error: expected text in UTF-8, found other bytes\nThe site was left as it was.',
  );
});

test('docs/dateline.schema.json, which editors use, and the table in docs/settings.md are those of the schema', async () => {
  const { $schema, ...rest } = toJsonSchema(siteSchema, { errorMode: 'ignore' });
  const schema = { $schema, title: 'dateline.yaml', ...rest };
  const table = Object.entries(rest.properties ?? {}).map(([key, property]) => {
    const { description = '' } = property as { description?: string };
    return `| \`${key}\` | ${description} |`;
  });
  expect(await readFile('docs/settings.md', 'utf8')).toContain(`| --- | --- |\n${table.join('\n')}\n\n`);
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../../docs/dateline.schema.json');
});
