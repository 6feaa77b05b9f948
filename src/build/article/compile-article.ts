import type { MapView } from '#news/map/map-sheets.ts';
import { paragraphStart } from '#news/article/paragraph-start.ts';
import { undated } from '#news/archive/archive.ts';
import { sortDate, type Dated } from '#news/article/sort-date.ts';
import type { Article, ArticleLink } from '#news/article/article.ts';
import type { ArticlePicture, Picture } from '#news/article/picture.ts';
import { textOf, type Span } from '#news/text/span.ts';
import type { Seed } from '../addresses/read-seeds.ts';
import type { ReadSeed } from '../seeds/read-seed.ts';
import { readsPlaces } from '../regions/find-foreign-mentions.ts';
import { tagRegions } from '../regions/tag-regions.ts';
import { tagPeople } from '../people/tag-people.ts';
import { textDirection } from '../text/text-direction.ts';
import { assumeZone, withZone } from './assume-zone.ts';

/** Words a minute. Brysbaert (2019) measured 238 for English non-fiction. */
const wordsAMinute = 230;

/** Maximum characters of a standfirst. */
const standfirstLength = 220;

/**
 * Compiles a parsed article into its data file. `position` counts within its month, 0 = oldest; `lang` is its language, BCP
 * 47; `timeZone` is that of clocks that print none, or null; `locate` gives the map view of its countries.
 */
export function compileArticle(
  seed: Seed,
  position: number,
  lang: string,
  timeZone: string | null,
  locate: (codes: readonly string[]) => MapView | null,
): Article {
  const { id, sidecar, notes, pictures } = seed;
  const { source, origin, clockSpan, headline, caption, byline, label, dateline, paragraphs, marks, others } =
    seed.parsed;
  const { slug, clock, published, month, ...named } = nameArticle(seed);
  const { published: _published, ...facts } = sidecar.facts;
  const tagged = tagRegions(seed.parsed, sidecar.regions, lang, seed.home ?? []);
  const names = tagPeople(seed.parsed, {
    language: lang,
    setting: sidecar.names.setting ?? 'none',
    corrections: sidecar.names,
  });
  const words = paragraphs.map(({ span }) => textOf(source, span)).join(' ');
  return {
    id,
    slug,
    headline: named.headline,
    standfirst: standfirst(source, seed.parsed),
    clock: assumeZone(clock, timeZone),
    ...(published !== undefined && { published: withZone(published, timeZone) }),
    ...(sidecar.authors?.[0] && { authors: sidecar.authors }),
    dateline: named.dateline,
    filed: tagged.filed,
    about: tagged.about,
    tags: sidecar.tags,
    minutes: Math.max(1, Math.round(words.split(/\s+/u).length / wordsAMinute)),
    lang,
    dir: textDirection(lang),
    ...(pictures[0] && { picture: listed(pictures[0]) }),
    map: locate(tagged.about),
    month,
    position,
    source,
    clockSpan,
    caption,
    ...(pictures[0] && { pictures }),
    paragraphs,
    ...(marks !== undefined && { marks }),
    ...(origin !== null && { origin }),
    ...(byline !== null && !isInside(byline, clockSpan) && { byline }),
    ...(label !== null && { label }),
    ...(others.length > 0 && { others }),
    ...(sidecar.addresses.length > 0 && { oldAddresses: sidecar.addresses }),
    ...(Object.keys(facts).length > 0 && {
      stated: { ...facts, ...(facts.updated !== undefined && { updated: withZone(facts.updated, timeZone) }) },
    }),
    filedPlace: tagged.filedPlace,
    headlineSpan: headline,
    datelineSpans: dateline,
    notes,
    mentions: tagged.mentions,
    refused: tagged.refused,
    ...(!readsPlaces(lang) && { isUnread: true }),
    regions: tagged.regions,
    passing: tagged.passing,
    ...(names.named[0] && { named: names.named }),
    ...(names.refused[0] && { refusedNames: names.refused }),
  };
}

/** What lists show of a picture. */
function listed({ mark, width, height, original, tone, alt, focus }: ArticlePicture): Picture {
  const rest = { ...(original !== undefined && { original }), tone, alt, ...(focus !== undefined && { focus }) };
  return { mark, width, height, ...rest };
}

const isInside = (inner: Span, outer: Span | null) => outer !== null && inner[0] >= outer[0] && inner[1] <= outer[1];

/** What a link to an article shows, except what depends on other articles: its id, its position, perhaps its language. */
export function nameArticle({
  slug,
  parsed,
  sidecar,
}: ReadSeed): Omit<ArticleLink, 'id' | 'position' | 'lang' | 'dir'> {
  const { source, clock, headline, dateline } = parsed;
  const { published } = sidecar.facts;
  const dated = { clock, ...(published !== undefined && { published }) };
  return {
    slug,
    headline: textOf(source, headline),
    ...dated,
    dateline: dateline && {
      place: dateline.place && textOf(source, dateline.place),
      agency: dateline.agency && textOf(source, dateline.agency),
    },
    month: monthOf(dated),
  };
}

/** The volume of an article: `2022-01` or `undated`. */
export function monthOf(article: Dated): string {
  return sortDate(article).date?.slice(0, 7) ?? undated;
}

/** The first paragraph that is no subhead or the like, after the dateline, cut after a sentence or, if the first sentence is too long, after a word. */
function standfirst(source: string, { dateline, paragraphs }: Seed['parsed']): string {
  const first = paragraphs.find(({ kind }) => kind === undefined || kind.is === 'item') ?? paragraphs[0];
  const [start, close] = first?.span ?? [0, 0];
  const text = textOf(source, [paragraphStart([start, close], dateline), close]);
  if (text.length <= standfirstLength) return text;
  const cut = text.slice(0, standfirstLength);
  const sentence = Math.max(...['. ', '! ', '? ', '." ', '.” '].map((end) => cut.lastIndexOf(end) + end.length - 1));
  return sentence > standfirstLength / 3 ? cut.slice(0, sentence) : `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
