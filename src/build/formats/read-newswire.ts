import { htmlToLine, htmlToText } from '../markup/html-to-text.ts';
import { Losses } from '../markup/losses.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { OwnerError } from '../text/owner-error.ts';
import { quoteName } from '../text/quote-name.ts';
import { readDate } from '../text/read-date.ts';
import { leftOut, nothingSaid, type Found, type ImportedItem, type ImportTools } from './imported-item.ts';
import { nameInSource, readWhole } from './open-source.ts';
import { markupOf, readXmlElements, textOfElement, type XmlElement } from './xml-items.ts';

type Row = Readonly<Record<string, unknown>>;

/** Reads stories of agencies: ninjs 1 to 3, NITF, NewsML 1 and NewsML-G2. A package, which only names other items, is no article. */
export async function* readNewswire(files: readonly string[], root: string, tools: ImportTools): AsyncGenerator<Found> {
  for (const file of files) {
    const name = nameInSource(file, root);
    if (/\.json(?:\.gz)?$/iu.test(file)) {
      const bytes = await readWhole(file, tools.onBytes);
      for (const item of itemsIn(bytes.toString('utf8'), name)) yield readNinjs(item, name, tools);
      continue;
    }
    const wanted = new Set(['nitf', 'newsItem', 'packageItem', 'NewsItem', 'contentSet']);
    for await (const element of readXmlElements(file, root, tools, (tag) => wanted.has(plainName(tag))))
      yield readXml(element, name, tools);
  }
}

function itemsIn(text: string, name: string): readonly Row[] {
  try {
    return [JSON.parse(text.replace(/^\u{feff}/u, '')) as Row | readonly Row[]].flat();
  } catch (error) {
    throw new OwnerError(
      `${quoteName(name)}: expected ninjs, found: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}

function readNinjs(row: Row, name: string, tools: ImportTools): Found {
  // 1.x writes names in small letters, 3.0 in camel case.
  const item = Object.fromEntries(Object.entries(row).map(([key, value]) => [key.toLowerCase(), value]));
  const said = (key: string) => textOf(item[key]);
  const headline = said('headline') || firstOf(item['headlines'], 'value');
  const key = `newswire:${said('uri') || said('guid') || name}`;
  tools.counts.add('items');
  if (!/^(?:usable)?$/u.test(said('pubstatus')))
    return leftOut(key, headline || name, `not to be used (${said('pubstatus')})`);
  if (
    /^(?:composite|package|picture|video|audio|graphic|planning)$/u.test(said('type')) &&
    said('type') !== 'composite'
  )
    return leftOut(key, headline || name, `no text (${said('type')})`);
  const lost = new Losses();
  const associations = item['associations'];
  const list: readonly unknown[] = Array.isArray(associations)
    ? associations
    : Object.values((associations ?? {}) as Row);
  lost.add('picture', list.filter((one) => textOf((one as Row)['type']) === 'picture').length);
  lost.add('associated item', list.filter((one) => textOf((one as Row)['type']) !== 'picture').length);
  const html = bodyOf(item);
  if (html === '') return leftOut(key, headline || name, 'without a text');
  return article(key, html, lost, tools, {
    title: htmlToLine(headline),
    authors: (said('byline') || firstOf(item['bylines'], 'value'))
      .split(/\s+and\s+|\s*,\s*/u)
      .filter((author) => author !== '')
      .map((author) => ({ name: author })),
    published: readDate(said('firstcreated')) ?? readDate(said('versioncreated')),
    updated: said('firstcreated') === '' ? null : readDate(said('versioncreated')),
    language: said('language') || null,
    tags: (Array.isArray(item['subject'] ?? item['subjects']) ? ((item['subject'] ?? item['subjects']) as Row[]) : [])
      .map((subject) => textOf(subject['name']))
      .filter((tag) => tag !== ''),
  });
}

/** The body with the most structure: XHTML, HTML, then plain text. */
function bodyOf(item: Row): string {
  const bodies = Array.isArray(item['bodies']) ? (item['bodies'] as Row[]) : [];
  const ofType = (type: RegExp) =>
    textOf(
      bodies.find((body) => type.test(textOf(body['contentType'] ?? body['contenttype'] ?? body['mimetype'])))?.[
        'value'
      ],
    );
  const rich = textOf(item['body_xhtml']) || textOf(item['body_html']) || ofType(/html/iu);
  if (rich !== '') return rich;
  const text = textOf(item['body_text']) || ofType(/plain|^$/iu);
  return text
    .split(/\n{2,}/u)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${escapeHtml(part)}</p>`)
    .join('\n');
}

function readXml(element: XmlElement, name: string, tools: ImportTools): Found {
  const found = (tag: string, within = element) => findAll(within, tag);
  const lineOf = (tag: string) =>
    found(tag)
      .map((one) => textOfElement(one).replaceAll(/\s+/gu, ' ').trim())
      .find((text) => text !== '') ?? '';
  tools.counts.add('items');
  const headline = lineOf('hl1') || lineOf('headline') || lineOf('HeadLine') || lineOf('title');
  const id =
    found('doc-id')[0]?.attributes['id-string'] ?? element.attributes['guid'] ?? (lineOf('NewsItemId') || name);
  const key = `newswire:${id}`;
  if (plainName(element.name) === 'packageItem')
    return leftOut(key, headline || name, 'a package, which only names other items');
  const status = found('pubStatus')[0]?.attributes['qcode'] ?? 'stat:usable';
  if (!status.endsWith('usable')) return leftOut(key, headline || name, `not to be used (${status})`);
  const lost = new Losses();
  const media = [...found('media'), ...found('remoteContent')];
  lost.add(
    'picture',
    found('media').filter(({ attributes }) => (attributes['media-type'] ?? 'image') === 'image').length,
  );
  lost.add('associated item', media.length - found('media').length);
  const html = xmlBody(element);
  if (html === '') return leftOut(key, headline || name, 'without a text');
  const [issued, released] = ['date.issue', 'date.release'].map((tag) =>
    readDate(found(tag)[0]?.attributes['norm'] ?? ''),
  );
  const created = readDate(lineOf('contentCreated') || lineOf('firstCreated') || lineOf('FirstCreated'));
  const version = readDate(lineOf('versionCreated') || lineOf('ThisRevisionCreated'));
  const keywords = found('keyword').map((one) => one.attributes['key'] ?? textOfElement(one).trim());
  return article(key, html, lost, tools, {
    title: headline,
    authors: [...new Set([...found('byline'), ...found('ByLine'), ...found('by')].map(personOf))]
      .filter((author) => author !== '')
      .map((author) => ({ name: author })),
    agency: found('distributor').map((one) => textOfElement(one).replaceAll(/\s+/gu, ' ').trim())[0] || null,
    published: issued ?? created ?? version ?? released ?? null,
    updated: created !== null && version !== created ? version : null,
    language: element.attributes['xml:lang'] ?? found('language')[0]?.attributes['tag'] ?? null,
    tags: [...new Set(keywords)].filter((tag) => tag !== ''),
  });
}

/** The text of a story: an editor's note has one too, and is not meant. */
function xmlBody(element: XmlElement): string {
  const bodies = [
    ...findAll(element, 'body.content'),
    ...findAll(element, 'body'),
    ...findAll(element, 'inlineXML'),
    ...findAll(element, 'DataContent'),
  ]
    .filter((body) => findAll(body, 'p').length > 0)
    .map((body) => ({ body, size: textOfElement(body).length }));
  const outer = findAll(element, 'body.head').flatMap((head) => findAll(head, 'body.content'));
  const [best] = bodies
    .filter(
      ({ body }) =>
        !outer.includes(body) && (body.name.endsWith('body.content') || findAll(body, 'body.content').length === 0),
    )
    .toSorted((a, b) => b.size - a.size);
  return best === undefined ? '' : markupOf(withNames(best.body));
}

/** Elements of NITF by the names that HTML has for them. */
function withNames(element: XmlElement): XmlElement {
  const names: Readonly<Record<string, string>> = {
    hl2: 'h2',
    hl1: 'h2',
    bq: 'blockquote',
    block: 'div',
    media: 'template',
    'media-caption': 'figcaption',
    note: 'template',
  };
  return {
    ...element,
    content: element.content.map((part) =>
      typeof part === 'string' ? part : withNames({ ...part, name: names[plainName(part.name)] ?? part.name }),
    ),
  };
}

function article(
  key: string,
  html: string,
  lost: Losses,
  tools: ImportTools,
  said: Pick<ImportedItem, 'title'> & Partial<ImportedItem>,
): Found {
  const pictures = new Map<string, string>();
  const body = htmlToText(html, { lost, pictures, ...tools, base: tools.site });
  return { kind: 'article', item: { ...nothingSaid, key, body, lost, pictures, ...said } };
}

/** The name in a byline: of the person where one is marked, without "By". */
function personOf(byline: XmlElement): string {
  const [person] = findAll(byline, 'person');
  return textOfElement(person ?? byline)
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^by\s+/iu, '');
}

const plainName = (name: string) => name.replace(/^.*:/u, '');

/** All elements of a name below another, whatever their prefix. */
function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  return element.content.flatMap((part): readonly XmlElement[] => {
    if (typeof part === 'string') return [];
    return [...(plainName(part.name) === name ? [part] : []), ...findAll(part, name)];
  });
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const firstOf = (list: unknown, key: string): string =>
  Array.isArray(list) ? textOf((list[0] as Row | undefined)?.[key]) : '';
