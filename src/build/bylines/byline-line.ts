/** Longer lines are prose. */
const longest = 110;

/** Words of a preposition that stand before a name, with a name behind them: "By Jane Doe". */
const before =
  /^(?:by|oleh|por|von|par|di|door|av|af|od|autor[ai]?|przez|tekijä|bởi|na|ni|από|του|της|мовою|автор(?:ка|и)?|текст|מאת|بقلم|كتبت?|به\s+قلم|از|تحریر|लेखक|লেখক|লিখেছেন|द्वारा|โดย|by\s+line|written\s+by|story\s+by|words\s+by|text\s+by|reported\s+by|report\s+by|reporting\s+by|posted\s+by|compiled\s+by|analysis\s+by|interview\s+by|review\s+by|commentary\s+by|additional\s+reporting\s+by|edited\s+by|escrito\s+por|escribe|texto\s+de|texto|testo\s+di|a\s+cura\s+di|ein\s+(?:kommentar|bericht|beitrag)\s+von|tekst|text|propos\s+recueillis\s+par|laporan|ditulis\s+oleh|dilaporkan\s+oleh|γράφει\s+(?:ο|η)|(?:本报|本報|本网|本刊)?(?:特约|特派)?(?:记者|記者|通讯员|撰文)|文\s*\/|기자|글)\s+(?=\S)/iu;

/** Names of a field before a colon: "Reporter: R. Sari". */
const field =
  /^(?:by|byline|author|authors|writer|words|reporter|reporters|correspondent|contributor|editor|story|text|oleh|penulis|wartawan|jurnalis|kontributor|pewarta|laporan|editor|redaktur|por|autor|autora|autores|redactor|redactora|periodista|texto|reportagem|repórter|von|verfasser|autorin|text|redaktion|par|auteur|auteure|autrice|texte|rédaction|di|autore|testo|redazione|door|tekst|auteur|redactie|av|skribent|journalist|kirjoittaja|toimittaja|teksti|autorzy|autorka|opracowanie|muhabir|haber|yazan|yazar|автор|автори|авторы|корреспондент|текст|журналист|συντάκτης|κείμενο|מאת|כתב|بقلم|إعداد|كتب|كتبت|الكاتب|كاتب|المحرر|تحرير|مراسل|نویسنده|گزارشگر|خبرنگار|تحریر|रिपोर्टर|लेखक|संवाददाता|প্রতিবেদক|লেখক|作者|记者|記者|文|撰文|編輯|编辑|取材|執筆|기자|글|โดย|ผู้เขียน|ผู้สื่อข่าว|tác\s+giả|phóng\s+viên|mwandishi)\s*[:：／/]\s*(?=\S)/iu;

/** Arabic and Hebrew write the preposition together with the name: لـ أحمد. */
const joined = /^(?:لـ|لِـ)\s*(?=\p{L})/u;

/** What a person is, behind the name. */
export const roles = String.raw`(?:(?:(?:associated\s+press|ap|afp|reuters|staff|special|senior|chief|foreign|local|political|business|science|sports|national|contributing|city|news|crime|health|education)\s+)*(?:writer|reporter|correspondent|editor|columnist|contributor|journalist)s?|wartawan.{0,30}|kontributor.{0,30}|staf\s+redaksi|redakteur(?:in)?|korrespondent(?:in)?|journaliste.{0,30}|correspondant(?:e)?.{0,30}|corresponsal.{0,30}|redactor(?:a)?|enviad[oa]s?\s+especial(?:es)?(?:\s+(?:a|em|en)\s.{1,30})?|envoyée?s?\s+spécia(?:l|le|ux|les)(?:\s+(?:à|en|au|aux)\s.{1,30})?|corrispondente|inviato.{0,20}|redacteur|verslaggever|reporter.{0,20}|muhabiri?|корреспондент.{0,30}|기자|記者|记者)`;

/** Behind a comma or a dash: "Jane Doe, Staff Writer", "Jane Doe, for the Quay News". */
const roleApart = new RegExp(
  String.raw`^.{2,60}?(?:\s*[,|/–—]\s*|\s+-\s+)(?:${roles}|special\s+to\s+.{2,40}|for\s+the\s+.{2,40})$`,
  'iu',
);

/** Behind a blank: "Jane Doe Staff Writer", "홍길동 기자". */
const roleBehind = new RegExp(String.raw`^.{2,60}?\s+${roles}$`, 'iu');

/** The same behind a name or its comma, to be left out. */
const roleTail = new RegExp(String.raw`\s*,?\s+${roles}$`, 'iu');

const newsroom =
  /^(?:by\s+|from\s+|oleh\s+|von\s+|par\s+|por\s+)?(?:(?:a|an|the|our|own|el|la|die|der|de)\s+)*(?:(?:staff|special|own|web|news|online|city|local|political|sports|business|foreign|crime|tim|team)\s+)*(?:writers?|reporters?|correspondents?|desk|bureau|newsroom|redaksi|redaktion|redacción|rédaction|redazione|redactie|redação)$/iu;

/** Whether a text names a role or a newsroom and nobody: "Our Staff Reporter", "Web Desk", "Redaksi". */
export const isRoleAlone = (text: string) => newsroom.test(text);

/** Small words inside a list of names: "Jane Doe and John Roe", "Jane Doe in Washington", "Ludwig van der Berg". */
const small = new Set(
  `and und et y e i og och ja dan ve и та و and& with in at for of the to from dari di da de del della der den des do dos du la le
  avec à con com med mit für wartawan kontributor jurnalis
  van von zu zum bin bint ibn binti al el ter ten on staff writer reporter correspondent editor special news`.split(
    /\s+/u,
  ),
);

/**
 * Whether a line is nothing but who wrote the story: "By Jane Doe", "Oleh: R. Sari", "Jane Doe, Staff Writer". Where it
 * `mayBeHeadline`, a last word such as "Reporter" shows nothing: "Police Arrest Reporter".
 */
export function isByline(line: string, mayBeHeadline = false): boolean {
  const parts = line.split(/\s*[|;]\s*/u);
  // "Reporter: R. Sari | Editor: T. Budi"
  if (parts.length > 1 && parts.every((part) => field.test(part) && isByline(part))) return true;
  if (line.length > longest || /(?:[?!;]|(?<=[\p{L}\p{N}]{4})[.。।])$/u.test(line)) return false;
  const text = line.replace(/^[*_([]+|[*_)\]]+$/gu, '').trim();
  const named = field.exec(text) ?? joined.exec(text);
  if (named !== null) return isNames(text.slice(named[0].length), 1);
  const prefix = before.exec(text);
  if (prefix !== null) {
    // Prepositions that are everyday words of other languages need a name of two words behind them.
    const names = text.slice(prefix[0].length);
    return isNames(names.replace(roleTail, ''), /^(?:by|oleh|por|von|par)\s/iu.test(text) ? 1 : 2);
  }
  const isRole = roleApart.test(text) || (roleBehind.test(text) && !(mayBeHeadline && /\p{Ll}/u.test(text)));
  return isRole && isNames(text.split(/\s*[,|/–—]\s*|\s+(?=기자|記者|记者)/u)[0] ?? '', 2);
}

/** The names of a byline behind the words before them: `By` and `Jane Doe` of "By Jane Doe". Empty where there are no such words. */
export function partByline(byline: string): { readonly lead: string; readonly names: string } {
  const text = byline.replace(/^[*_([]+|[*_)\]]+$/gu, '').trim();
  const lead = (field.exec(text) ?? joined.exec(text) ?? before.exec(text))?.[0] ?? '';
  return { lead, names: text.slice(lead.length) };
}

/** Whether a text reads as names: capitalised words, or a few words of a script without capitals. */
function isNames(text: string, least: number): boolean {
  const words = text
    .replace(/<[^>]*>|\([^)]*\)|\S+@\S+/gu, ' ')
    .split(/[\s,/|&·•–—]+/u)
    .filter((word) => /\p{L}/u.test(word));
  const names = words.filter((word) => !small.has(word.toLowerCase()));
  if (names.length === 0 || words.length > 14) return false;
  const hasCapitals = /[\p{Lu}\p{Ll}]/u.test(text);
  if (!hasCapitals) return words.length <= 6 && text.length <= 50;
  const isWritten = /\d{3,}|[:;?!]|["“”«»]/u.test(text);
  return names.length >= least && !isWritten && names.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
}
