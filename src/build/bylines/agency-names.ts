/**
 * News agencies, wires and newsrooms by the names they sign datelines with, in capitals. They tell an agency ("MOSKOW, NNC - ")
 * from a part of the place ("TEHRAN, IRAN - "); in brackets beside a place an agency is known without them.
 */
const agencies = new Set(
  `AAP ADNKRONOS AFP AGERPRES AGI AKI ANA ANADOLU ANI ANP ANSA ANTARA AP APA APS BBC BELGA BELTA BERNAMA BLOOMBERG BTA CNA CNBC
  CNN CNS CNW CP CTK DETIK DPA EFE HINA IANS INA INTERFAX IRNA ISNA ITAR-TASS JIJI KCNA KOMPAS KUNA KYODO LUSA MAP MEHR MENA MNA
  MTI NAN NHK NNC NNN NOVOSTI NTB OKEZONE PAP PETRA PNA PTI QNA REPUBLIKA REUTER REUTERS RIA RITZAU SANA SAPA SINDONEWS SPA
  SPUTNIK STT SUARA TANJUG TAP TASS TEMPO THOMSON-REUTERS TT UKRINFORM UNIAN UNN UPI VIVA VNA VOA WAM XINHUA YONHAP ACCESSWIRE
  ACN APP BSS CANA DHA EUROPAPRESS GNA GLOBENEWSWIRE IHA IPS MARKETWIRED NEWSFILE PRNEWSWIRE PRWEB SID
  VG NRK SVT YLE ORF ARD ZDF SRF RTL RAI TVP ČTK TASR SITA STA MEDIAFAX LETA ELTA BNS
  SDA KEYSTONE-SDA UNB АРМЕНПРЕСС БЕЛТА ИНТЕРФАКС ИТАР-ТАСС КАЗИНФОРМ РИА ТАСС УКРИНФОРМ УКРІНФОРМ УНИАН УНІАН رويترز شينخوا
  سبوتنيك واس وام قنا كونا بنا بترا سانا وفا معا إفي الأناضول ایسنا ایرنا مهر فارس भाषा वार्ता एएनआई आईएएनएस पीटीआई`.split(
    /\s+/u,
  ),
);

/** The names of agencies that have several words. */
const phrases =
  /^(?:BUSINESS WIRE|GLOBE NEWSWIRE|ACCESS NEWSWIRE|EUROPA PRESS|NEWSFILE CORP\.?|MEDIA OUTREACH(?: NEWSWIRE)?|РИА НОВОСТИ|أ ف ب|د ب أ|أ ب|أ ش أ|فرانس برس|اے پی پی)$/u;

/** How names of agencies end that are not in the list; of a place ("NEWPORT NEWS") only without brackets. */
const agencyEnding = /(?:\bNEWS|\bPRESS|WIRE|\bAGENCY|AGENTUR|PRESSE)(?: (?:CORP|INC|LTD|SERVICE|AGENCY)\.?)?$/u;

/** Abbreviations of states and countries without a vowel, which would pass for an agency. */
const places = new Set(['DRC', 'PNG', 'PRC', 'NSW', 'NWT', 'KZN']);

/** Letters that people write before a remark: they have no vowel either, or stand in brackets. */
const remarks = new Set([
  'BTW',
  'FYI',
  'PSST',
  'BRB',
  'TBH',
  'NSFW',
  'PS',
  'NB',
  'RT',
  'DM',
  'TLDR',
  'TBD',
  'HTH',
  'SMH',
]);

/** A domain name: `KOMPAS.com`, `TEMPO.CO`, `Liputan6.com`, `REPUBLIKA.CO.ID`, `Quaywire.ai`. */
const domain =
  /^(?:www\.)?[\p{L}\p{N}-]{3,}(?:\.(?:com?|org|net|news|info|press|media|online|today|live|agency|world|site|[a-z]{2}))+$/iu;

/**
 * Whether a part of a dateline, between commas and not in brackets, names an agency and not a place: a name of the list, a
 * domain, or three to six consonants in capitals.
 */
export function isAgencyName(part: string): boolean {
  if (domain.test(part) || isListedAgency(part)) return true;
  if (/^\p{Lu}{2,}\s/u.test(part) && agencies.has(part.split(/\s/u)[0] ?? '')) return true; // "CNN Indonesia"
  return /^[B-DF-HJ-NP-TV-Z]{3,6}$/u.test(part) && !places.has(part) && !remarks.has(part);
}

/** Whether it is a newsroom's domain, which may also precede the place or stand alone ("TEMPO.CO, Jakarta - "). */
export function isAgencyDomain(part: string): boolean {
  return domain.test(part);
}

/** Whether the name is one of the list, so that it needs no place beside it. */
export function isListedAgency(part: string): boolean {
  const name = part.toUpperCase();
  return agencies.has(name) || phrases.test(name) || name.split(/[/-]/u).some((one) => agencies.has(one));
}

/** Whether a name in brackets is sure to be an agency's: one of the list, a domain, or one that ends like one. */
export function isSureAgency(name: string): boolean {
  return isListedAgency(name) || domain.test(name) || agencyEnding.test(name.toUpperCase());
}

/** Whether the text in brackets or slashes beside a place can be an agency's name. */
export function isBracketedAgency(text: string): boolean {
  return /^(?=.*\p{L})[\p{L}\p{N}][\p{L}\p{M}\p{N} .,&/'’|-]{0,40}$/u.test(text) && !remarks.has(text.toUpperCase());
}
