/**
 * Names of places that are also everyday words, other places or given names in a language. Origin: our own lists (MIT), from
 * reading the names of countries that CLDR 48 has in forty languages and the cities of cities.ts beside them.
 */

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s*,\s*/u));
}

/** In any language: given names (Mauricio), towns (Granada, Monaco di Baviera), rivers, islands named for people. */
export const ambiguousCountryNames = words(`
  Georgia, Géorgie, Geórgia, Giorgia, Georgien, Mauricio, Maurício, Maurice, Mauritius, Dominica, Dominika, Dominique, Domenica,
  Granada, Grenada, Grenade, Monaco, Mónaco, Mônaco, Jersey, Guernsey, Níger, Niger, Nigeri, Guinea, Guiné, Guinée, Reunión,
  Réunion, Reunião, La Réunion, Santa Elena, San Martín, Saint-Martin, San Bartolomé, Palau, Luxemburgo, Luxemburg, Luxembourg,
  Kongo, Congo, Salvador, Macedonia, גאורגיה, المغرب, عمان, الجزائر`);

/** By language: everyday words that a capital letter at the head of a sentence makes look like the country. */
export const everydayCountryNames: Readonly<Partial<Record<string, ReadonlySet<string>>>> = {
  es: words('Chile, Ecuador'),
  hu: words('Mali'),
  pl: words('Dania, Indie'),
  tr: words('Mısır, Katar, Sudan, Mali, Benin, Umman'),
};

/** Of countries that are given names too: before another capitalised word they are ("Israel García", "India Martínez"). */
export const givenNameCountries = words('IL, IN, KE');

/** Names of countries that news uses beside those of CLDR. `code name, name`, by language. */
export const otherCountryNames: Readonly<Partial<Record<string, string>>> = {
  id: 'CN Cina, China|GB Inggris|KP Korut|KR Korsel|PS Palestina|US Amerika|TL Timor Leste|MM Burma|NZ Selandia Baru',
  ms: 'CN China|GB Britain, England|PS Palestin|US Amerika|TL Timor Leste',
};

/** Indonesian and Malay words that are names of cities too: read as the city only behind a word like "di". */
export const everydayMalayWords = words(`
  ampang, banjaran, bangil, batang, curug, kisaran, kota, labuan, lawang, lima, malang, medan, metro, padang, palu, parung, paseh,
  pati, perak, praia, rawang, sawangan, sepang, sepatan, serang, sucre, weru, sofia, santiago, kingston, colombo, lagos, java`);

/** Indonesian and Malay words before a place. */
export const malayPlaceWords = words('di, ke, dari, kota, kabupaten, asal, bandar, daerah, wilayah');
