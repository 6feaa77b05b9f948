/**
 * The countries, their English names, and the world region of each.
 *
 * Codes: ISO 3166-1 alpha-2, all 249, and `XK` (Kosovo, a user-assigned code that CLDR and the EU use).
 * Containment: UN M49 as in CLDR 48 `territoryContainment` (Unicode licence v3), with the exceptions named below.
 * Names: the usual English ones, reviewed against CLDR's English short names.
 * Browsers download this module, so each world region is one string of `code name` entries separated by bars.
 */
import { noPlace } from './region.ts';
import { regionNames } from './region-names.ts';
import { stripAccents } from '../text/strip-accents.ts';

/** A world region (`code` equals `slug`, `world` is null), a country (`world` is its world region's slug), or `ZZ`. */
export interface Region {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  /** The English name in every language of the interface: `slug` is made from it. */
  readonly english: string;
  readonly world: string | null;
}

const table: readonly (readonly [world: string, countries: string])[] = [
  // M49 Africa without Egypt (see Middle East).
  [
    'Africa',
    'AO Angola|BF Burkina Faso|BI Burundi|BJ Benin|BW Botswana|CD DR Congo|CF Central African Republic|CG Republic of Congo|CI Ivory Coast|CM Cameroon|CV Cape Verde|DJ Djibouti|DZ Algeria|EH Western Sahara|ER Eritrea|ET Ethiopia|GA Gabon|GH Ghana|GM Gambia|GN Guinea|GQ Equatorial Guinea|GW Guinea-Bissau|IO British Indian Ocean Territory|KE Kenya|KM Comoros|LR Liberia|LS Lesotho|LY Libya|MA Morocco|MG Madagascar|ML Mali|MR Mauritania|MU Mauritius|MW Malawi|MZ Mozambique|NA Namibia|NE Niger|NG Nigeria|RE Réunion|RW Rwanda|SC Seychelles|SD Sudan|SH St Helena|SL Sierra Leone|SN Senegal|SO Somalia|SS South Sudan|ST São Tomé & Príncipe|SZ Eswatini|TD Chad|TF French Southern Territories|TG Togo|TN Tunisia|TZ Tanzania|UG Uganda|YT Mayotte|ZA South Africa|ZM Zambia|ZW Zimbabwe',
  ],
  // M49 Central, Eastern, South-eastern and Southern Asia without Iran (see Middle East).
  [
    'Asia',
    'AF Afghanistan|BD Bangladesh|BN Brunei|BT Bhutan|CN China|HK Hong Kong|ID Indonesia|IN India|JP Japan|KG Kyrgyzstan|KH Cambodia|KP North Korea|KR South Korea|KZ Kazakhstan|LA Laos|LK Sri Lanka|MM Myanmar|MN Mongolia|MO Macau|MV Maldives|MY Malaysia|NP Nepal|PH Philippines|PK Pakistan|SG Singapore|TH Thailand|TJ Tajikistan|TL Timor-Leste|TM Turkmenistan|TW Taiwan|UZ Uzbekistan|VN Vietnam',
  ],
  // M49 Oceania, and Antarctica, which M49 leaves out: most of it is claimed and supplied from Australia and New Zealand.
  [
    'Australia & Pacific',
    'AQ Antarctica|AS American Samoa|AU Australia|CC Cocos Islands|CK Cook Islands|CX Christmas Island|FJ Fiji|FM Micronesia|GU Guam|HM Heard & McDonald Islands|KI Kiribati|MH Marshall Islands|MP Northern Mariana Islands|NC New Caledonia|NF Norfolk Island|NR Nauru|NU Niue|NZ New Zealand|PF French Polynesia|PG Papua New Guinea|PN Pitcairn Islands|PW Palau|SB Solomon Islands|TK Tokelau|TO Tonga|TV Tuvalu|UM US Outlying Islands|VU Vanuatu|WF Wallis & Futuna|WS Samoa',
  ],
  // M49 Europe (Russia whole, as M49 has it). Cyprus: a member of the EU, M49 has it in Western Asia. Armenia,
  // Azerbaijan, Georgia: members of the Council of Europe and covered by Europe desks, M49 has them in Western Asia.
  // Greenland: part of the Danish realm, and neither in the US nor in Canada, with which M49 groups it.
  [
    'Europe',
    'AD Andorra|AL Albania|AM Armenia|AT Austria|AX Åland|AZ Azerbaijan|BA Bosnia & Herzegovina|BE Belgium|BG Bulgaria|BY Belarus|CH Switzerland|CY Cyprus|CZ Czechia|DE Germany|DK Denmark|EE Estonia|ES Spain|FI Finland|FO Faroe Islands|FR France|GB United Kingdom|GE Georgia|GG Guernsey|GI Gibraltar|GL Greenland|GR Greece|HR Croatia|HU Hungary|IE Ireland|IM Isle of Man|IS Iceland|IT Italy|JE Jersey|LI Liechtenstein|LT Lithuania|LU Luxembourg|LV Latvia|MC Monaco|MD Moldova|ME Montenegro|MK North Macedonia|MT Malta|NL Netherlands|NO Norway|PL Poland|PT Portugal|RO Romania|RS Serbia|RU Russia|SE Sweden|SI Slovenia|SJ Svalbard & Jan Mayen|SK Slovakia|SM San Marino|UA Ukraine|VA Vatican City|XK Kosovo',
  ],
  // M49 Latin America and the Caribbean, so Mexico and Puerto Rico are here; and Bermuda, an associate of the Caribbean
  // Community, which M49 groups with the US and Canada.
  [
    'Latin America & Caribbean',
    'AG Antigua & Barbuda|AI Anguilla|AR Argentina|AW Aruba|BB Barbados|BL St Barthélemy|BM Bermuda|BO Bolivia|BQ Caribbean Netherlands|BR Brazil|BS Bahamas|BV Bouvet Island|BZ Belize|CL Chile|CO Colombia|CR Costa Rica|CU Cuba|CW Curaçao|DM Dominica|DO Dominican Republic|EC Ecuador|FK Falkland Islands|GD Grenada|GF French Guiana|GP Guadeloupe|GS South Georgia & South Sandwich Islands|GT Guatemala|GY Guyana|HN Honduras|HT Haiti|JM Jamaica|KN St Kitts & Nevis|KY Cayman Islands|LC St Lucia|MF St Martin|MQ Martinique|MS Montserrat|MX Mexico|NI Nicaragua|PA Panama|PE Peru|PR Puerto Rico|PY Paraguay|SR Suriname|SV El Salvador|SX Sint Maarten|TC Turks & Caicos Islands|TT Trinidad & Tobago|UY Uruguay|VC St Vincent & Grenadines|VE Venezuela|VG British Virgin Islands|VI US Virgin Islands',
  ],
  // M49 Western Asia less the four under Europe, and Egypt and Iran: by common use and by their wars and pacts the news
  // of the Middle East is theirs too. Turkey stays with M49: its news is as often of Syria, Iraq and Iran as of Europe.
  [
    'Middle East',
    'AE United Arab Emirates|BH Bahrain|EG Egypt|IL Israel|IQ Iraq|IR Iran|JO Jordan|KW Kuwait|LB Lebanon|OM Oman|PS Palestinian territories|QA Qatar|SA Saudi Arabia|SY Syria|TR Turkey|YE Yemen',
  ],
  // M49 Northern America without Greenland (see Europe) and Bermuda (see Latin America & Caribbean).
  ['US & Canada', 'CA Canada|PM St Pierre & Miquelon|US United States'],
];

/** "São Tomé & Príncipe" → `sao-tome-principe`: ASCII letters in lower case, a hyphen for anything between them. */
function slugOf(name: string): string {
  return stripAccents(name)
    .toLowerCase()
    .replace(/[^a-z]+/gu, '-');
}

function nameOf(code: string, english: string): string {
  return regionNames[code] ?? english;
}

/** The seven world regions, in alphabetical order. */
export const worldRegions: readonly Region[] = table.map(([english]) => {
  const slug = slugOf(english);
  return { code: slug, slug, name: nameOf(slug, english), english, world: null };
});

/** Every country and territory, grouped by world region and by code within it. */
export const countries: readonly Region[] = table.flatMap(([world, text]) =>
  text.split('|').map((entry): Region => {
    const [code, english] = [entry.slice(0, 2), entry.slice(3)];
    return { code, slug: slugOf(english), name: nameOf(code, english), english, world: slugOf(world) };
  }),
);

/** The region of articles that state no place; it can be filtered by like a country. */
const nowhere: Region = {
  code: noPlace,
  slug: 'no-place-stated',
  name: nameOf(noPlace, 'No place stated'),
  english: 'No place stated',
  world: null,
};

const all = [...worldRegions, ...countries, nowhere];
const byCode = new Map(all.map((region) => [region.code, region]));
const bySlug = new Map(all.map((region) => [region.slug, region]));

/** The region with a code: a country (`SY`), a world region (`middle-east`) or `ZZ`; null for any other text. */
export function regionByCode(code: string): Region | null {
  return byCode.get(code) ?? null;
}

/** The region with a slug (`syria`, `middle-east`, `no-place-stated`); null for any other text. */
export function regionBySlug(slug: string): Region | null {
  return bySlug.get(slug) ?? null;
}

/** The countries of a world region, sorted by slug; empty for any other text. */
export function countriesOf(worldSlug: string): readonly Region[] {
  const inside = countries.filter(({ world }) => world === worldSlug);
  return inside.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** Whether a facet value (`SY`, `middle-east`, a tag) is the code of a world region. */
export function isWorldRegion(value: string): boolean {
  return worldRegions.some(({ code }) => code === value);
}
