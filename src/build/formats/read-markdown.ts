import { basename, extname } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { htmlToLine, htmlToText } from '../markup/html-to-text.ts';
import { Losses } from '../markup/losses.ts';
import { markdownToHtml } from '../markup/markdown-to-html.ts';
import { readDate } from '../text/read-date.ts';
import { leftOut, nothingSaid, type Found, type ImportedAuthor, type ImportTools } from './imported-item.ts';
import { decodePage, nameInSource, readWhole } from './open-source.ts';
import { pathOfAddress } from './page-address.ts';
import { readPictureFacts } from './picture-facts.ts';
import { withoutTemplates } from './template-tags.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Reads the files of Jekyll, Hugo, Eleventy, Zola and Pelican: front matter or header lines, and Markdown or HTML below. */
export async function* readMarkdownTree(
  files: readonly string[],
  root: string,
  tools: ImportTools,
): AsyncGenerator<Found> {
  for (const file of files) {
    const name = nameInSource(file, root);
    const text = decodePage(await readWhole(file, tools.onBytes));
    yield readFile(text.replace(/^\u{feff}/u, '').replaceAll(/\r\n?/gu, '\n'), name, tools);
  }
}

function readFile(text: string, name: string, tools: ImportTools): Found {
  const key = `markdown:${name}`;
  const base = basename(name, extname(name));
  tools.counts.add('files');
  if (/^(?:_?index|readme|license|contributing|changelog|code_of_conduct|404)$/iu.test(base) && !/^\d/u.test(base)) {
    // Hugo keeps an article with its pictures in a folder, as `index.md`.
    const isBundle = base === 'index' && /^---|^\+{3}/u.test(text) && name.includes('/');
    if (!isBundle) return leftOut(key, name, 'no article, but what a folder has of itself');
  }
  const read = readFields(text);
  if (read === null) return leftOut(key, name, 'without front matter or header lines');
  if ('mistake' in read) return leftOut(key, name, `front matter that cannot be read (${read.mistake})`);
  const { fields } = read;
  const dates = datesOf(fields, base);
  const reason = reasonOf(fields, name, dates.published);
  if (reason !== null) return leftOut(key, name, reason);
  tools.counts.add(`date from ${dates.from}`);
  const lost = new Losses();
  const pictures = new Map<string, string>();
  const lead = pictureOf(fields);
  const alt = word(fields, 'image_alt', 'feature_image_alt');
  const isHtml = /\.x?html?$/iu.test(name);
  const plain = withoutTemplates(read.body, lost);
  const html = isHtml ? plain : markdownToHtml(plain);
  const body = htmlToText(
    `${lead === null ? '' : `<img src="${lead.replaceAll('"', '%22')}" alt="${alt.replaceAll('"', '&quot;')}">\n`}${html}`,
    {
      lost,
      pictures,
      ...tools,
      base: tools.site,
      // Jekyll takes the posts of WordPress over as they are.
      lineEnds: isHtml && !/<p[\s>]/iu.test(html) ? 'breaks' : 'blanks',
    },
  );
  const slug =
    word(fields, 'slug') ||
    (base === 'index' ? (name.split('/').at(-2) ?? base) : base).replace(/^\d{4}-\d{1,2}-\d{1,2}-/u, '');
  return {
    kind: 'article',
    item: {
      ...nothingSaid,
      key,
      title: htmlToLine(word(fields, 'title')),
      standfirst:
        htmlToLine(word(fields, 'standfirst', 'excerpt', 'description', 'summary', 'subtitle', 'dek')) || null,
      authors: authorsOf(fields),
      source: word(fields, 'source') || null,
      agency: word(fields, 'agency') || null,
      clock: word(fields, 'clock') || null,
      caption: word(fields, 'caption') || null,
      kicker: word(fields, 'kicker') || null,
      published: dates.published,
      updated: readDate(word(fields, 'updated', 'last_modified_at', 'lastmod', 'modified', 'updated_at')),
      tags: tagsOf(fields),
      language: /^[a-z]{2,3}(?:[-_]\w+)*$/iu.test(word(fields, 'lang', 'language', 'locale'))
        ? word(fields, 'lang', 'language', 'locale').replaceAll('_', '-')
        : null,
      addresses: addressesOf(fields, lost),
      slug,
      body,
      lost,
      pictures,
      pictureFacts: readPictureFacts(fields['pictures'], tools.picture, pictures),
    },
  };
}

/** What stands before a text, and the text; null where nothing does. */
function readFields(
  text: string,
): { readonly fields: Fields; readonly body: string } | { readonly mistake: string } | null {
  const [fenced, mark, inner = ''] =
    /^\s*(-{3,}|\+{3})[ \t]*\n((?:[\s\S]*?\n)?)(?:-{3,}|\+{3})[ \t]*(?:\n|$)/u.exec(text) ?? [];
  if (fenced !== undefined) {
    try {
      const fields: unknown = mark === '+++' ? parseToml(inner) : parseFields(inner.replaceAll('\t', '  '));
      return { fields: lowerCase(fields), body: text.slice(fenced.length) };
    } catch (error) {
      return { mistake: (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '' };
    }
  }
  const [headers] = /^(?:[A-Z][\w-]{1,30}:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*)+(?:\s*\n|$)/u.exec(text) ?? [];
  if (headers === undefined || !/^title:/imu.test(headers)) return null;
  const pairs = headers.matchAll(/^([\w-]+):[ \t]*([^\n]*(?:\n[ \t]+\S[^\n]*)*)/gmu);
  const fields = Object.fromEntries(
    [...pairs].map(([, key = '', value = '']) => [key, value.replaceAll(/\s*\n\s+/gu, ' ').trim()]),
  );
  return { fields: lowerCase(fields), body: text.slice(headers.length) };
}

/** A text in quotation marks that goes on at the beginning of a line: Ruby's YAML, and so Jekyll, takes it. */
const unindented = /^([ \t-]*[\w-]+[ \t]*:[ \t]*)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=[ \t]*$)/gmu;

/** A value without quotation marks that holds a colon and a blank: `title: Ferry: the long wait`. */
const unquoted = /^([ \t-]*[\w-]+:[ \t]+)([^\s"'|>[{&*!%@`#][^\n]*:[ \t][^\n]*)$/gmu;

/** YAML, also with the two commonest mistakes in it. */
function parseFields(yaml: string): unknown {
  const parse = (text: string): unknown => parseYaml(text, { uniqueKeys: false, logLevel: 'error' });
  try {
    return parse(yaml);
  } catch (error) {
    const joined = yaml.replaceAll(unindented, (field) => field.replaceAll('\n', ' '));
    const quoted = joined.replaceAll(unquoted, (_, name: string, value: string) => name + JSON.stringify(value));
    if (quoted === yaml) throw error;
    return parse(quoted);
  }
}

/** Names in small letters; what Hugo and Zola keep one level below is one of the others. */
function lowerCase(fields: unknown): Fields {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return {};
  const entries = Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value] as const);
  const inner = entries
    .filter(([key]) => /^(?:params|extra|taxonomies)$/u.test(key))
    .map(([, value]) => lowerCase(value));
  return Object.assign({}, ...inner, Object.fromEntries(entries)) as Fields;
}

function datesOf(fields: Fields, base: string): { readonly published: string | null; readonly from: string } {
  const stated = readDate(word(fields, 'date', 'published_at', 'publishdate', 'published', 'created', 'pubdate'));
  if (stated !== null) return { published: stated, from: 'front matter' };
  const [day] = /^\d{4}-\d{1,2}-\d{1,2}/u.exec(base) ?? [];
  const named = day === undefined ? null : readDate(day);
  return { published: named, from: named === null ? 'nowhere' : 'file name' };
}

function reasonOf(fields: Fields, name: string, published: string | null): string | null {
  const said = (key: string) => word(fields, key).toLowerCase();
  if (
    said('draft') === 'true' ||
    said('published') === 'false' ||
    /^(?:draft|hidden)$/u.test(said('status')) ||
    /(?:^|\/)_?drafts\//iu.test(name)
  )
    return 'a draft';
  if (said('status') === 'private' || said('visibility') === 'private') return 'private';
  if (said('type') === 'page' || said('layout') === 'page') return 'a page';
  if (said('unlisted') === 'true' || said('access') === 'members') return 'for members only';
  return published !== null && Date.parse(published) > Date.now() ? 'scheduled' : null;
}

function authorsOf(fields: Fields): readonly ImportedAuthor[] {
  const list = ['author', 'authors', 'byline']
    .map((key) => fields[key])
    .find((value) => value !== undefined && value !== null && value !== '');
  const all = Array.isArray(list)
    ? (list as unknown[])
    : typeof list === 'string'
      ? list.split(/\s*;\s*|\s*,\s+/u)
      : [list];
  return all.flatMap((author): ImportedAuthor[] => {
    if (typeof author === 'string') return author.trim() === '' ? [] : [{ name: author.trim() }];
    if (typeof author !== 'object' || author === null) return [];
    // Its mail address is nobody's business.
    const person = lowerCase(author);
    const name = word(person, 'display_name', 'name', 'title', 'login');
    const url = word(person, 'url', 'website');
    return name === '' ? [] : [{ name, ...(/^https?:/u.test(url) && { url }) }];
  });
}

function tagsOf(fields: Fields): readonly string[] {
  const words = ['categories', 'category', 'tags', 'tag', 'topics', 'topic', 'keywords'].flatMap((key) => {
    const value = fields[key];
    if (Array.isArray(value))
      return value.map((item) => (typeof item === 'string' || typeof item === 'number' ? String(item) : ''));
    if (typeof value !== 'string') return [];
    // Jekyll parts words by blanks, all others by commas.
    return /[,;]/u.test(value) || !/^(?:tags|categories)$/u.test(key)
      ? value.split(/\s*[,;]\s*/u)
      : /^[a-z0-9-]+(?: [a-z0-9-]+)*$/u.test(value)
        ? value.split(' ')
        : [value];
  });
  return [...new Set(words.map((tag) => htmlToLine(tag)))].filter(
    (tag) => tag !== '' && !/^uncategorized$/iu.test(tag),
  );
}

function addressesOf(fields: Fields, lost: Losses): readonly string[] {
  const stated = ['permalink', 'link', 'url', 'aliases', 'alias', 'redirect_from', 'addresses'].flatMap((key) => {
    const value = fields[key];
    return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
  });
  // `/:year/:title/` is a rule, no address.
  const paths = stated
    .filter((text) => /^(?:https?:\/\/|\/)/u.test(text) && !/\/:|\{\{/u.test(text))
    .map((text) => pathOfAddress(text, lost));
  return [...new Set(paths)].filter((path) => path !== null);
}

function pictureOf(fields: Fields): string | null {
  const value =
    fields['image'] ?? fields['cover'] ?? fields['featured_image'] ?? fields['thumbnail'] ?? fields['primary_image'];
  const text =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? word(lowerCase(value), 'path', 'src', 'url', 'image')
      : typeof value === 'string'
        ? value
        : '';
  return text === '' ? null : text;
}

/** The first of some fields that has a value, as text. */
function word(fields: Fields, ...names: readonly string[]): string {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (value instanceof Date) return value.toISOString();
  }
  return '';
}
