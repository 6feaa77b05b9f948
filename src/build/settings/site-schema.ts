import * as v from 'valibot';
import { isLanguage, languages } from '#news/languages/languages.ts';
import { sections } from '#news/settings/site-info.ts';
import { layouts } from '../grammar/layout.ts';
import { aHome } from '../regions/read-home.ts';
import { isWebAddress } from '../text/web-address.ts';
import { aPath, isSitePath } from './site-path.ts';
import { encoding, languageTag, place, text, timeZone } from './setting-values.ts';

// Each message says what was expected; metadata is for docs/dateline.schema.json, where YAML has its usual types. YAML is read with the failsafe schema, where every value is a text: a name `1984` or
// `No` stays as it is written.

/** The languages of the interface. */
const codes = Object.keys(languages).filter(isLanguage);
const someLanguages = `some of ${codes.join(', ')}`;

const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, options.length === 2 ? options.join(' or ') : `one of ${options.join(', ')}`);

const toggle = v.pipe(oneOf(['true', 'false']), v.metadata({ type: 'boolean', enum: [true, false] }));

const anAddress = 'an address such as https://news.example';
const webAddress = v.pipe(text(anAddress), v.check(isWebAddress, anAddress));

const aContact = 'an e-mail address, or an address such as https://news.example/contact';
const contact = v.pipe(
  text(aContact),
  v.check((written) => isWebAddress(written) || v.is(v.pipe(v.string(), v.email()), written), aContact),
);

const number = (...words: readonly string[]) => {
  const expected = `${['a number', ...words].slice(0, -1).join(', ')} or ${words.at(-1)}`;
  const pattern = new RegExp(`^(?:\\d{1,9}|${words.join('|')})$`, 'u');
  return v.pipe(v.string(expected), v.regex(pattern, expected), v.metadata({ type: ['integer', 'string'] }));
};

const isMap = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A map with these keys; other keys are errors that name them. */
const map = <const Entries extends v.ObjectEntries>(entries: Entries, expected: string) =>
  v.pipe(
    v.custom<Record<string, unknown>>(isMap, expected),
    v.strictObject(entries, ({ expected: missing }) =>
      missing === 'never' ? `one of ${Object.keys(entries).join(', ')}` : `${missing?.replaceAll('"', '')}: …`,
    ),
  );

const perLanguage = 'text, or a text for each language (en: …)';
/** A text, or one for each language. */
const ownText = v.union(
  [
    text(perLanguage),
    v.pipe(
      map({ en: v.exactOptional(text()), id: v.exactOptional(text()), ar: v.exactOptional(text()) }, perLanguage),
      v.check((texts) => Object.keys(texts).length > 0, perLanguage),
    ),
  ],
  perLanguage,
);

/** A text of several paragraphs, a blank line between two, or one for each language. */
const paragraphs = v.pipe(
  v.string(perLanguage),
  v.trim(),
  v.nonEmpty(perLanguage),
  v.transform((written) => written.split(/\n\s*\n/u).map((paragraph) => paragraph.replaceAll(/\s+/gu, ' ').trim())),
);
const ownParagraphs = v.union(
  [
    paragraphs,
    v.pipe(
      map(
        { en: v.exactOptional(paragraphs), id: v.exactOptional(paragraphs), ar: v.exactOptional(paragraphs) },
        perLanguage,
      ),
      v.check((texts) => Object.keys(texts).length > 0, perLanguage),
    ),
  ],
  perLanguage,
);

/** The name of a file beside `dateline.yaml`, with one of these endings. */
const file = (...endings: readonly string[]) => {
  const expected = `a file beside dateline.yaml that ends with ${endings.join(' or ')}`;
  const pattern = new RegExp(`^(?![./])[^\\\\]+(?:${endings.join('|').replaceAll('.', '\\.')})$`, 'u');
  return v.pipe(
    text(expected),
    v.regex(pattern, expected),
    v.check((path) => !path.split('/').includes('..'), expected),
  );
};
const aLogo = 'an image (.svg or .png), or light and dark';
const aFace = 'headlines, text or both, each a file (.woff2)';
// Without quotes, YAML takes what begins with # for a comment.
const anAccent = 'a colour in quotes such as "#0a5c36", or light and dark';
const colour = v.pipe(text(anAccent), v.regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/iu, anAccent));
const aLink = 'an address such as https://news.example, or a path of the site such as /about';
const aNavigation = `a list of ${sections.join(', ')}, or links with name and url`;
const navigationItem = v.union(
  [
    oneOf(sections),
    map(
      {
        name: ownText,
        url: v.pipe(
          text(aLink),
          v.check((written) => isWebAddress(written) || /^\/(?!\/)[^\s"]*$/u.test(written), aLink),
        ),
      },
      aNavigation,
    ),
  ],
  `one of ${sections.join(', ')}, or a link with name and url`,
);
const described = <const Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.exactOptional(v.pipe(schema, v.description(description)));

const someRevisions = 'a number from 1 to 20, or none';
const aLead = 'the file of an article, or its id';
const aPublisher = 'a name, or name, url and logo';
const aLicence = 'an address such as https://creativecommons.org/licenses/by/4.0/, or url and name';

/** What an archive's `dateline.yaml` may say; every key is optional. The descriptions are the table in docs/settings.md. */
export const siteSchema = map(
  {
    name: described(ownText, 'The name of the site: one, or one for each language'),
    tagline: described(ownText, 'A short line with the name on the front page'),
    description: described(
      ownText,
      'What the site is about, in a sentence: for search engines and on the page about it',
    ),
    publisher: described(
      v.union(
        [
          text(aPublisher),
          map(
            { name: text(), url: v.exactOptional(webAddress), logo: v.exactOptional(file('.svg', '.png')) },
            aPublisher,
          ),
        ],
        aPublisher,
      ),
      'Who publishes the site: a name, or `name`, `url` and `logo` (SVG or PNG; without it, the logo of the site)',
    ),
    contact: described(contact, 'How readers reach you: an e-mail address, or the address of a page'),
    licence: described(
      v.union(
        [
          v.pipe(text(aLicence), v.check(isWebAddress, aLicence)),
          map({ url: webAddress, name: v.exactOptional(text()) }, aLicence),
        ],
        aLicence,
      ),
      'The licence of the articles: its address, or `url` and `name`',
    ),
    footer: described(ownText, 'A line at the foot of every page'),
    about: described(ownParagraphs, 'What the page about the site begins with; a blank line between two paragraphs'),
    privacy: described(ownParagraphs, 'What that page says about privacy, before what always holds'),
    navigation: described(
      v.pipe(v.array(navigationItem, aNavigation), v.minLength(1, aNavigation)),
      'What the main navigation holds, in its order: `latest`, `regions`, `tags`, `saved`, `about`, and links of your own (`name`, `url`)',
    ),
    // Found where articles are read (addresses/find-lead.ts).
    lead: described(
      text(aLead),
      'The article at the head of the front page, whatever its date: its file, as a path below the folder, or its id. Without it the newest that says more than a line and is no test page',
    ),
    logo: described(
      v.union([file('.svg', '.png'), map({ light: file('.svg', '.png'), dark: file('.svg', '.png') }, aLogo)], aLogo),
      'An image beside `dateline.yaml` in the place of the name: SVG or PNG, or `light` and `dark`',
    ),
    accent: described(
      v.union([colour, map({ light: colour, dark: colour }, anAccent)], anAccent),
      'The colour of marks and links, or `light` and `dark`: made darker or lighter until text in it has a contrast of 7:1',
    ),
    face: described(
      v.pipe(
        map({ headlines: v.exactOptional(file('.woff2')), text: v.exactOptional(file('.woff2')) }, aFace),
        v.check((faces) => Object.keys(faces).length > 0, aFace),
      ),
      'Typefaces of your own beside `dateline.yaml` (woff2): `headlines`, `text` or both',
    ),
    css: described(file('.css'), 'A stylesheet of your own, after that of the site'),
    'share-image': described(
      file('.png', '.jpg', '.jpeg'),
      'An image shown beside links to pages that have none of their own',
    ),
    language: described(
      languageTag,
      'The language of articles whose text does not show it (BCP 47); without it, the one that most are in',
    ),
    'time-zone': described(
      timeZone,
      'The time zone of printed clocks and stated times that have none (IANA: `Asia/Jakarta`); without it, they have none',
    ),
    home: described(
      v.union([place, v.pipe(v.array(place, aHome), v.minLength(1, aHome))], aHome),
      'Where the newsroom writes from: a place such as `Springfield, Illinois` or `Kenya`, or several; without it, what the datelines show',
    ),
    people: described(
      oneOf(['strict', 'loose', 'none']),
      'Whether people and organisations are looked for in English texts: `strict` shows those of which the build is sure, `loose` others too; `none`, the default, looks for none',
    ),
    credit: described(toggle, '`false` leaves "Made with Dateline" out of the footer'),
    offline: described(
      oneOf(['kept', 'none']),
      '`none`: no site to read without a connection; browsers that keep it forget it at their next visit',
    ),
    url: described(webAddress, 'The address where the site stands; `SITE_URL`'),
    base: described(
      v.pipe(text(aPath), v.check(isSitePath, aPath)),
      'The path of the site on its host, where `url` has none; `BASE`',
    ),
    languages: described(
      v.union(
        [oneOf(codes), v.pipe(v.array(oneOf(codes), someLanguages), v.minLength(1, someLanguages))],
        someLanguages,
      ),
      'The languages of the interface, that of the pages first; `LANGUAGES`',
    ),
    prerender: described(number('all'), 'How many of the newest articles get a page of HTML; `PRERENDER`'),
    'share-images': described(
      number('all', 'none'),
      'How many of the newest articles get a share image; `SHARE_IMAGES`',
    ),
    strict: described(toggle, '`true` makes a build fail where a file cannot be read; `STRICT`'),
    addresses: described(oneOf(['table', 'none']), '`none` keeps no table of addresses; `ADDRESSES`'),
    revisions: described(
      v.pipe(
        v.string(someRevisions),
        v.regex(/^(?:[1-9]|1\d|20|none)$/u, someRevisions),
        v.metadata({ type: ['integer', 'string'] }),
      ),
      'How many earlier texts of a changed article are kept and shown, 1 to 20, or `none`; without it, 3',
    ),
    // Folders below may have these, `home` and `people` too (seeds/folder-settings.ts).
    layout: described(oneOf(layouts), 'How lines make paragraphs: `lines`, `blocks` or `wrapped`'),
    encoding: described(encoding, 'The encoding of files that are not UTF-8'),
  },
  'settings with values (name: value)',
);

/** What an archive's `dateline.yaml` says. */
export type SiteFile = v.InferOutput<typeof siteSchema>;
