/**
 * News agencies and newsrooms by the names they sign datelines with, in capitals. They tell an agency ("MOSKOW, NNC - ") from
 * a part of the place ("TEHRAN, IRAN - "); an agency in brackets is known without them.
 */
const agencies = new Set(
  `AAP ADNKRONOS AFP AGERPRES AKI ANA ANADOLU ANI ANP ANSA ANTARA AP APA APS BBC BELGA BELTA BERNAMA BLOOMBERG BTA CNA CNN CNS
  CP CTK DETIK DPA EFE HINA IANS INA IRNA ISNA ITAR-TASS JIJI KCNA KOMPAS KUNA KYODO LUSA MAP MEHR MENA MNA MTI NAN NHK NNC
  NOVOSTI NTB OKEZONE PAP PETRA PNA PTI QNA REPUBLIKA REUTER REUTERS RIA RITZAU SANA SAPA SINDONEWS SPA SPUTNIK STT SUARA TANJUG
  TAP TASS TEMPO TT UNN UPI VIVA VNA VOA WAM XINHUA YONHAP`.split(/\s+/u),
);

/** Abbreviations of states and countries without a vowel, which would pass for an agency. */
const places = new Set(['DRC', 'PNG', 'PRC', 'NSW', 'NWT', 'KZN']);

/** A domain name: `KOMPAS.com`, `TEMPO.CO`, `Liputan6.com`, `REPUBLIKA.CO.ID`. */
const domain = /^[\p{L}\p{N}-]{3,}(?:\.(?:com|co|id|net|org|news|tv))+$/iu;

/**
 * Whether a part of a dateline, between commas and not in brackets, names an agency and not a place: a name of the list, a
 * domain, or three to six consonants in capitals.
 */
export function isAgencyName(part: string): boolean {
  if (domain.test(part) || agencies.has(part.toUpperCase())) return true;
  if (/^\p{Lu}{2,}\s/u.test(part) && agencies.has(part.split(/\s/u)[0] ?? '')) return true; // "CNN Indonesia"
  return /^[B-DF-HJ-NP-TV-Z]{3,6}$/u.test(part) && !places.has(part);
}

/** Whether it is a newsroom's domain, which may also precede the place ("TEMPO.CO, Jakarta - "). */
export function isAgencyDomain(part: string): boolean {
  return domain.test(part);
}
