import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { htmlToLine, htmlToText } from '../markup/html-to-text.ts';
import { Losses } from '../markup/losses.ts';
import { readDate } from '../text/read-date.ts';
import { leftOut, nothingSaid, type Found, type ImportTools } from './imported-item.ts';
import { pathOfAddress, slugOfPath } from './page-address.ts';
import { pageFacts, type PageFacts } from './page-facts.ts';

/** A page of a folder or of a web archive. */
export interface SourcePage {
  readonly key: string;
  /** For reports: its file or its address. */
  readonly name: string;
  readonly html: string;
  /** Where it was; null where only a folder is known. */
  readonly address: string | null;
  /** Its path on the site, with `/` in front. */
  readonly path: string;
}

/** Names of pages about a site, in languages of many papers. */
const aboutSite =
  /^(?:404|403|500|error|about(?:-us)?|contact(?:-us)?|cookies?(?:-policy)?|privacy(?:-policy)?|terms(?:-\w+)*|imprint|impressum|datenschutz|kontakt|agb|contacto|contactos?|aviso-legal|privacidad|quienes-somos|mentions-legales|contato|privacidade|search|sitemap|subscribe|newsletter|login|tentang-kami|kontak|profile)$/iu;

/** Paths of lists: of days, of tags, of authors, of further pages. */
const listPath = /(?:^|\/)(?:archives?|categor(?:y|ies)|categorias?|tags?|topics?|authors?|page\/\d+|search)(?:\/|$)/iu;

/** Characters; a page with less text than this and without any sign of an article is none. */
const leastText = 140;

/** The article of a page, or why it has none. Its main text is what Readability finds, or what the owner's map selects. */
export function pageArticle(page: SourcePage, tools: ImportTools): Found {
  const { document } = parseHTML(page.html);
  if (document.documentElement === null) return leftOut(page.key, page.name, 'empty');
  const facts = { ...pageFacts(document), ...selectedFacts(document, tools) };
  tools.counts.add('pages of HTML');
  const reason = reasonOf(page, facts, document, tools);
  if (reason !== null) return leftOut(page.key, page.name, reason);
  const lost = new Losses();
  const pictures = new Map<string, string>();
  const content = mainContent(document, facts, tools);
  const base = facts.canonical ?? page.address ?? tools.site;
  const body = withoutHeadline(htmlToText(content, { lost, pictures, ...tools, base }), facts);
  if (!facts.isArticle && tools.map === null && body.length < leastText && page.address === null)
    return leftOut(page.key, page.name, 'a page without a text of its own');
  const path = pathOfAddress(facts.canonical ?? page.address ?? page.path, lost);
  const published =
    readDate(facts.published) ?? (facts.published === '' ? null : readDate(facts.published.slice(0, 10)));
  const updated = readDate(facts.updated);
  return {
    kind: 'article',
    item: {
      ...nothingSaid,
      key: page.key,
      title: facts.title,
      standfirst: facts.standfirst === '' ? null : facts.standfirst,
      authors: facts.authors.map((name) => ({ name })),
      published,
      updated: updated !== null && updated !== published ? updated : null,
      tags: facts.tags,
      language: /^[a-z]{2,3}(?:[-_]\w+)*$/iu.test(facts.language) ? facts.language.replaceAll('_', '-') : null,
      addresses: path === null ? [] : [path],
      slug: path === null ? null : slugOfPath(path),
      body,
      lost,
      pictures,
    },
  };
}

function reasonOf(page: SourcePage, facts: PageFacts, document: Document, { map }: ImportTools): string | null {
  // Medium names the files of drafts so.
  if (/(?:^|\/)draft[_-][^/]*$/iu.test(page.path) && facts.published === '') return 'a draft';
  if (facts.isResponse) return 'a response to somebody else';
  if (facts.isProfile) return 'a page about the site, or an error page';
  const text = map?.names['text'];
  if (text !== undefined)
    return text.some((selector) => document.querySelector(selector) !== null)
      ? null
      : 'without the text that the map selects';
  if (facts.isArticle) return null;
  const slug = slugOfPath(page.path) ?? '';
  if (aboutSite.test(slug)) return 'a page about the site, or an error page';
  if (listPath.test(page.path)) return 'a list of articles';
  return facts.isWebsite && facts.published === '' && page.address === null
    ? 'a list of articles, or a front page'
    : null;
}

/** What the owner's map selects of a page, in place of what the page says of itself. */
function selectedFacts(document: Document, { map }: ImportTools): Partial<PageFacts> {
  const all = (part: string) =>
    (map?.names[part] ?? [])
      .flatMap((selector) => [...document.querySelectorAll(selector)])
      .map((one) => one.getAttribute('content') ?? one.getAttribute('datetime') ?? one.textContent ?? '')
      .map((text) => text.replaceAll(/\s+/gu, ' ').trim())
      .filter((text) => text !== '');
  const one = (part: 'title' | 'standfirst' | 'published' | 'updated' | 'language') => {
    const [text] = all(part);
    return text === undefined ? {} : { [part]: text };
  };
  const [authors, tags] = [all('author'), all('tags')];
  return {
    ...one('title'),
    ...one('standfirst'),
    ...one('published'),
    ...one('updated'),
    ...one('language'),
    ...(authors.length > 0 && { authors }),
    ...(tags.length > 0 && { tags }),
  };
}

/** The main text as HTML. */
function mainContent(document: Document, { contentSelector }: PageFacts, { map }: ImportTools): string {
  for (const selector of map?.names['remove'] ?? [])
    for (const part of document.querySelectorAll(selector)) part.remove();
  const selectors = map?.names['text'] ?? (contentSelector === null ? [] : [contentSelector]);
  const selected = selectors.flatMap((selector) => [...document.querySelectorAll(selector)]);
  if (selected.length > 0) return selected.map((part) => part.innerHTML).join('\n');
  const body = document.body?.innerHTML ?? '';
  try {
    // It changes the document. Its class names are kept: they tell pictures of emoji.
    return new Readability(document, { keepClasses: true, charThreshold: 200 }).parse()?.content ?? body;
  } catch {
    return body;
  }
}

/** A headline or a standfirst that the text says again. */
function withoutHeadline(body: string, { title, standfirst }: PageFacts): string {
  const same = (block: string, text: string) => text !== '' && letters(htmlToLine(block)) === letters(text);
  const blocks = body.split('\n\n');
  for (const text of [title, standfirst]) if (same(blocks[0]?.replace(/^#+\s/u, '') ?? '', text)) blocks.shift();
  return blocks.join('\n\n');
}

const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
