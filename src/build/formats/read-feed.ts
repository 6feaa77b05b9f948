import { htmlToLine, htmlToText } from '../markup/html-to-text.ts';
import { Losses } from '../markup/losses.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { hashContent } from '../text/content-hash.ts';
import { ownCopy } from '../text/own-copy.ts';
import { readDate } from '../text/read-date.ts';
import { nothingSaid, type Found, type ImportedAuthor, type ImportTools } from './imported-item.ts';
import { pathOfAddress, slugOfPath } from './page-address.ts';
import { childrenOf, markupOf, readXmlElements, textOfChild, textOfElement, type XmlElement } from './xml-items.ts';

/** What a feed says of itself. */
interface Feed {
  title: string | null;
  language: string | null;
  address: string | null;
}

/** The end of a text that a feed has cut, in languages of many papers. */
const cutEnd =
  /(?:\[?(?:…|\.\.\.|&hellip;)\]?|\b(?:continue reading|read (?:more|on|the full \w+)|leia mais|lire la suite|weiterlesen|leer más|lees verder|baca selengkapnya)(?:\s*(?:…|\.\.\.|→|»))?)\s*$/iu;

/** Reads feeds that were saved: RSS 0.9 to 2.0 and Atom. A text that the feed has cut is imported, and said to be cut. */
export async function* readFeed(files: readonly string[], root: string, tools: ImportTools): AsyncGenerator<Found> {
  const seen = new Map<string, EntryCopy>();
  for (const file of files) {
    const feed: Feed = { title: null, language: null, address: tools.site };
    const wanted = (name: string, parent: string) =>
      name === 'item' ||
      name === 'entry' ||
      (/^(?:channel|feed)$/u.test(parent) && /^(?:title|language|link)$/u.test(name)) ||
      name === 'dc:language';
    for await (const element of readXmlElements(file, root, tools, wanted)) {
      if (element.name !== 'item' && element.name !== 'entry') noteFeed(feed, element);
      else {
        const found = readEntry(element, feed, tools, seen, file);
        if (found !== null) yield found;
      }
    }
  }
}

function noteFeed(feed: Feed, { name, attributes, content }: XmlElement): void {
  const text = content
    .filter((part) => typeof part === 'string')
    .join('')
    .trim();
  if (name === 'title') feed.title ??= htmlToLine(text);
  else if (name === 'link') {
    const isSelf = attributes['rel'] !== undefined && attributes['rel'] !== 'alternate';
    const address = attributes['href'] ?? text;
    if (!isSelf && /^https?:/u.test(address)) feed.address ??= address;
  } else if (text !== '') feed.language ??= text;
}

function readEntry(
  entry: XmlElement,
  feed: Feed,
  tools: ImportTools,
  seen: Map<string, EntryCopy>,
  file: string,
): Found | null {
  const said = (...names: readonly string[]) =>
    names.map((name) => textOfChild(entry, name)).find((text) => text !== '') ?? '';
  tools.counts.add('entries');
  const link = linkOf(entry, feed);
  const title = htmlToLine(said('title', 'media:title', 'dc:title'));
  const published = readDate(
    said('pubDate', 'published', 'issued', 'dc:date', 'dcterms:issued', 'date') || said('updated', 'modified'),
  );
  const html = textOf(entry);
  // A feed that was saved every week has most of its entries in several files.
  const copy = {
    file,
    feed: feed.address ?? '',
    published: published ?? '',
    hash: hashContent(link ?? '', title, html),
  };
  const named = `feed:${said('guid', 'id') || link || title}`;
  const { key, before } = keyOf(named, copy, seen);
  if (before !== null) {
    const isSame = before.hash === copy.hash;
    tools.counts.add(`entries of which another copy of the feed was taken${isSame ? '' : ', which reads otherwise'}`);
    return null;
  }
  const lost = new Losses();
  const pictures = new Map<string, string>();
  lost.add('enclosure', childrenOf(entry, 'enclosure').length);
  const media = mediaIn(entry);
  tools.counts.add('media elements', media.length);
  lost.add('picture', new Set(media.map(({ attributes }) => pictureOfMedia(attributes['url'] ?? ''))).size);
  const body = htmlToText(html, { lost, pictures, ...tools, base: link ?? feed.address });
  if (cutEnd.test(htmlToLine(html))) {
    lost.add('rest of the text (cut by the feed)');
    tools.counts.add('texts that the feed has cut');
  }
  if (title === '') tools.counts.add('without title: a heading was made of the text');
  const updated = readDate(said('updated', 'dcterms:modified', 'modified'));
  const path = link === null ? null : pathOfAddress(link, lost);
  return {
    kind: 'article',
    item: {
      ...nothingSaid,
      key,
      title,
      authors: authorsOf(entry),
      published,
      updated: updated === published ? null : updated,
      tags: tagsOf(entry),
      language: feed.language,
      addresses: path === null ? [] : [path],
      slug: path === null ? null : slugOfPath(path),
      body,
      lost,
      pictures,
    },
  };
}

/** An entry that was read. */
interface EntryCopy {
  readonly file: string;
  readonly feed: string;
  readonly published: string;
  /** Of its address, title and text. */
  readonly hash: string;
}

/**
 * Feeds give one identifier to two entries at times: the date tells them apart. `before` is the same entry in another copy of the
 * feed, or word for word the same anywhere; null where there is none.
 */
function keyOf(named: string, copy: EntryCopy, seen: Map<string, EntryCopy>) {
  const keys = [named, `${named} ${copy.published}`];
  for (let at = 0; ; at += 1) {
    const key = keys[at] ?? `${named} ${copy.published} ${at}`;
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(ownCopy(key), { ...copy, published: ownCopy(copy.published) });
      return { key, before: null };
    }
    const isOther = before.file !== copy.file && before.feed === copy.feed;
    if (before.published === copy.published && (isOther || before.hash === copy.hash)) return { key, before };
  }
}

/** The longest of what an entry says: the whole text, not its summary. */
function textOf(entry: XmlElement): string {
  const names = ['content:encoded', 'content', 'description', 'summary', 'xhtml:body', 'body'];
  const [whole, summary] = [names.slice(0, 2), names.slice(2)].map((list) =>
    list
      .flatMap((name) => childrenOf(entry, name))
      .map(htmlOf)
      .toSorted((a, b) => b.length - a.length)
      .find((text) => text.trim() !== ''),
  );
  return whole ?? summary ?? '';
}

function htmlOf(element: XmlElement): string {
  const hasElements = element.content.some((part) => typeof part !== 'string');
  if (hasElements) return markupOf(element);
  const text = textOfElement(element);
  return element.attributes['type'] === 'text' ? escapeHtml(text) : text;
}

function linkOf(entry: XmlElement, feed: Feed): string | null {
  // A counter of clicks stands before the real address.
  const original = textOfChild(entry, 'feedburner:origLink');
  const links = childrenOf(entry, 'link');
  const [best] = links.filter(
    ({ attributes }) => attributes['href'] !== undefined && (attributes['rel'] ?? 'alternate') === 'alternate',
  );
  const guid = childrenOf(entry, 'guid').find(({ attributes }) => attributes['isPermaLink'] !== 'false');
  const text =
    original ||
    best?.attributes['href'] ||
    textOfChild(entry, 'link') ||
    (guid === undefined ? '' : textOfElement(guid).trim());
  try {
    return new URL(text, feed.address ?? undefined).href;
  } catch {
    return text === '' ? null : text;
  }
}

function authorsOf(entry: XmlElement): readonly ImportedAuthor[] {
  const atom = childrenOf(entry, 'author').map((author) => ({
    name: textOfChild(author, 'name'),
    url: textOfChild(author, 'uri'),
  }));
  const creators = childrenOf(entry, 'dc:creator').flatMap((creator) =>
    htmlToLine(textOfElement(creator)).split(/\s*(?:,|;|\band\b)\s*/u),
  );
  // RSS wants a mail address, with the name in brackets.
  const plain = childrenOf(entry, 'author').map(
    (author) => /^\S+@\S+\s*\((.*)\)$/u.exec(textOfElement(author).trim())?.[1] ?? textOfElement(author).trim(),
  );
  const named = atom.filter(({ name }) => name !== '');
  if (named.length > 0) return named.map(({ name, url }) => (/^https?:/u.test(url) ? { name, url } : { name }));
  const names = creators.length > 0 ? creators : plain;
  return [...new Set(names)].filter((name) => name !== '' && !/^\S+@\S+$/u.test(name)).map((name) => ({ name }));
}

function tagsOf(entry: XmlElement): readonly string[] {
  const words = [...childrenOf(entry, 'category'), ...childrenOf(entry, 'dc:subject')].map((category) =>
    htmlToLine(textOfElement(category) || category.attributes['label'] || category.attributes['term'] || ''),
  );
  return [...new Set(words)].filter((word) => word !== '');
}

function mediaIn(element: XmlElement): readonly XmlElement[] {
  return element.content.flatMap((part): readonly XmlElement[] => {
    if (typeof part === 'string') return [];
    return [...(/^media:(?:content|thumbnail)$/u.test(part.name) ? [part] : []), ...mediaIn(part)];
  });
}

/** Sizes of one picture differ by their query or by a number in the path. */
const pictureOfMedia = (url: string) => url.replace(/[?#].*$/u, '').replaceAll(/\d{2,4}(?=\.\w+$)/gu, '');
