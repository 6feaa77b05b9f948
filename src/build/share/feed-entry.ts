import type { Article } from '#news/article/article.ts';
import { noPlace } from '#news/regions/region.ts';
import { regionByCode } from '#news/regions/regions.ts';
import { nameTags, type TagNames } from '#news/settings/tag-names.ts';
import { urls } from '#news/addresses/urls.ts';
import { escapeXml } from '../text/escape-xml.ts';
import { articleBlocks, articleHtml } from './article-html.ts';
import { widestFile } from '#news/article/picture.ts';
import { printedInstant, statedInstant } from './printed-instant.ts';

/** An article as an entry of both kinds of feeds, written once for all feeds that contain it. */
export interface FeedEntry {
  readonly updated: string;
  readonly xml: string;
  readonly json: string;
}

/** Writes the whole article as a feed entry. `siteUrl` has no slash at the end; `tagNames` are names of tags. */
export function feedEntry(article: Article, siteUrl: string, tagNames?: TagNames): FeedEntry {
  const { headline, standfirst, lang, about, tags } = article;
  // Without the slug, which follows edits of the headline; the address without it opens the article too.
  const id = `${siteUrl}/articles/${article.id}`;
  const url = encodeURI(siteUrl + urls.article(article));
  const authors = article.authors ?? [];
  const published = article.published === undefined ? null : statedInstant(article.published);
  const modified = article.stated?.updated === undefined ? null : statedInstant(article.stated.updated);
  const updated = modified ?? published ?? printedInstant(article.clock);
  const blocks = articleBlocks(article, siteUrl);
  const html = articleHtml(blocks);
  const places = about.filter((code) => code !== noPlace).map((code) => regionByCode(code)?.name ?? code);
  const terms = [...places, ...tags];
  const labels = [...places, ...nameTags(tags, tagNames)];
  const xml = [
    `<entry xml:lang="${escapeXml(lang)}">`,
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(headline)}</title>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    `<updated>${updated}</updated>`,
    ...(published === null ? [] : [`<published>${published}</published>`]),
    ...authors.map(({ name, url: page }) => {
      const uri = page === undefined ? '' : `<uri>${escapeXml(page)}</uri>`;
      return `<author><name>${escapeXml(name)}</name>${uri}</author>`;
    }),
    ...terms.map((term, at) => {
      const label = labels[at] ?? term;
      return `<category term="${escapeXml(term)}"${label === term ? '' : ` label="${escapeXml(label)}"`}/>`;
    }),
    `<summary>${escapeXml(standfirst)}</summary>`,
    `<content type="html">${escapeXml(html)}</content>`,
    '</entry>',
  ].join('\n');
  const json = JSON.stringify({
    id,
    url,
    title: headline,
    language: lang,
    summary: standfirst,
    ...(published !== null && { date_published: published }),
    ...(modified !== null && { date_modified: modified }),
    ...(authors.length > 0 && { authors }),
    ...(article.picture !== undefined && { image: siteUrl + widestFile(article.picture) }),
    content_html: html,
    content_text: blocks.map(({ text }) => text).join('\n\n'),
    ...(labels.length > 0 && { tags: labels }),
  });
  return { updated, xml, json };
}
