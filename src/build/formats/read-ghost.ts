import { htmlToText } from '../markup/html-to-text.ts';
import { Losses } from '../markup/losses.ts';
import { markdownToHtml } from '../markup/markdown-to-html.ts';
import { OwnerError } from '../text/owner-error.ts';
import { quoteName } from '../text/quote-name.ts';
import { utcDate } from '../text/read-date.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { leftOut, nothingSaid, type Found, type ImportTools } from './imported-item.ts';
import { nameInSource, readWhole } from './open-source.ts';

type Row = Readonly<Record<string, unknown>>;

/** The tables of an export that articles are made of. No other is looked at: they hold passwords and keys. */
interface Tables {
  readonly posts: readonly Row[];
  /** Names of users by number: until Ghost 1 a post has one author, by number. */
  readonly users: ReadonlyMap<string, string>;
  readonly authors: ReadonlyMap<string, readonly string[]>;
  readonly tags: ReadonlyMap<string, readonly string[]>;
}

const statuses: Readonly<Record<string, string>> = {
  draft: 'a draft',
  scheduled: 'scheduled',
  sent: 'sent by mail only',
};

/** Reads exports of Ghost (data versions 000 to 5): posts that are published for everybody. */
export async function* readGhost(files: readonly string[], root: string, tools: ImportTools): AsyncGenerator<Found> {
  for (const file of files) {
    const name = nameInSource(file, root);
    const bytes = await readWhole(file, tools.onBytes);
    const tables = tablesOf(bytes.toString('utf8'), name);
    for (const post of tables.posts) yield readPost(post, tables, tools);
  }
}

function tablesOf(text: string, name: string): Tables {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\u{feff}/u, ''));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new OwnerError(`${quoteName(name)}: expected JSON, found a mistake in it: ${found}`, { cause: error });
  }
  const { db } = json as { readonly db?: readonly unknown[] };
  const { data } = ((db === undefined ? json : db[0]) ?? {}) as { readonly data?: Readonly<Record<string, unknown>> };
  const rows = (table: string) => (Array.isArray(data?.[table]) ? (data[table] as readonly Row[]) : []);
  if (data === undefined || !Array.isArray(data['posts']))
    throw new OwnerError(`${quoteName(name)}: expected an export of Ghost, found JSON without posts.`);
  const named = (table: string) => new Map(rows(table).map((row) => [word(row, 'id'), word(row, 'name')]));
  const users = named('users');
  // Tags with a `#` are for the theme, and never shown.
  const tags = new Map([...named('tags')].filter(([, tag]) => !tag.startsWith('#')));
  return {
    posts: rows('posts'),
    users,
    authors: namesOf(rows('posts_authors'), 'author_id', users),
    tags: namesOf(rows('posts_tags'), 'tag_id', tags),
  };
}

/** By post, in the order that the export gives; what is there twice counts once. */
function namesOf(
  pairs: readonly Row[],
  key: string,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const byPost = new Map<string, string[]>();
  for (const pair of pairs.toSorted((a, b) => Number(a['sort_order'] ?? 0) - Number(b['sort_order'] ?? 0))) {
    const name = names.get(word(pair, key)) ?? '';
    const list = byPost.get(word(pair, 'post_id')) ?? [];
    if (name !== '' && !list.includes(name)) list.push(name);
    byPost.set(word(pair, 'post_id'), list);
  }
  return byPost;
}

function readPost(post: Row, { authors, tags, users }: Tables, tools: ImportTools): Found {
  const [id, title] = [word(post, 'id') || word(post, 'uuid'), word(post, 'title')];
  const key = `ghost:${word(post, 'uuid') || id}`;
  const isPage = word(post, 'type') === 'page' || post['page'] === 1 || post['page'] === true;
  const [status, visibility] = [word(post, 'status') || 'published', word(post, 'visibility') || 'public'];
  tools.counts.add(isPage ? 'pages' : 'posts');
  const reason = isPage
    ? 'a page'
    : status !== 'published'
      ? (statuses[status] ?? `not published (${status})`)
      : visibility !== 'public'
        ? 'for members only'
        : null;
  if (reason !== null) return leftOut(key, title || word(post, 'slug'), reason);
  tools.counts.add('posts published for all');
  const lost = new Losses();
  const pictures = new Map<string, string>();
  const html = htmlOf(post, lost);
  if (html === null) return leftOut(key, title, 'its text is in a form that is not read');
  const lead = word(post, 'feature_image') || word(post, 'image');
  const whole = `${lead === '' ? '' : `<img src="${escapeHtml(lead)}" alt="${escapeHtml(word(post, 'feature_image_alt'))}">\n`}${html}`;
  const body = htmlToText(whole.replaceAll('__GHOST_URL__', tools.site?.replace(/\/$/u, '') ?? ''), {
    lost,
    pictures,
    ...tools,
    base: tools.site,
  });
  const [published, updated] = [utcDate(word(post, 'published_at')), utcDate(word(post, 'updated_at'))];
  const slug = word(post, 'slug');
  const postAuthors = authors.get(id) ?? [users.get(word(post, 'author_id')) ?? ''].filter((name) => name !== '');
  return {
    kind: 'article',
    item: {
      ...nothingSaid,
      key,
      title,
      standfirst: word(post, 'custom_excerpt') || null,
      authors: postAuthors.map((name) => ({ name })),
      published,
      updated: updated !== published ? updated : null,
      tags: tags.get(id) ?? [],
      language: /^[a-z]{2}/u.test(word(post, 'locale')) ? word(post, 'locale') : null,
      addresses: slug === '' ? [] : [`/${slug}/`],
      slug: slug === '' ? null : slug,
      body,
      lost,
      pictures,
    },
  };
}

/** The HTML of a post; from Markdown where an old export has nothing else, or from plain text without its formatting. */
function htmlOf(post: Row, lost: Losses): string | null {
  const html = word(post, 'html');
  if (html !== '') return html;
  if (word(post, 'markdown') !== '') return markdownToHtml(word(post, 'markdown'));
  const text = word(post, 'plaintext');
  if (text === '') return word(post, 'lexical') + word(post, 'mobiledoc') === '' ? '' : null;
  lost.add('formatting');
  return text
    .split(/\n{2,}/u)
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join('\n');
}

/** A field as text; '' where there is none. */
const word = (row: Row, name: string): string => {
  const value = row[name];
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
};
