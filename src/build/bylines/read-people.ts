import { longestName, personSlug } from '#news/article/person-slug.ts';
import { givenNames } from '../gazetteer/tables/name-words.ts';
import { placeKind } from '../gazetteer/place-kind.ts';
import { isAgencyName, isSureAgency } from './agency-names.ts';
import { partByline, roles } from './byline-line.ts';
import { hasNoPersonWord } from './no-person.ts';

/** Who edited a text did not write it. */
const editing =
  /^(?:edited\s+by|editor|redaktur|redactora?|redaktion|rédaction|redazione|redactie|opracowanie|editorin|编辑|編輯|المحرر|تحرير)(?!\p{L})/iu;

/** Where what follows is no name: a place, an outlet, whose photographs. */
const breaks = /[|–—;·•/]|\s-\s|\s(?:photos?|photographs?|pictures?|foto)\s+(?:by|oleh)\s/iu;

/** Between two people. `e`, `y` and `i` also stand inside names: Ortega y Gasset. */
const conjunctions =
  /\s+(?:and|with|und|et|og|och|ja|dan|ve|en|и|та|και|و|और|এবং|และ)\s+|\s*&\s*|\s+[eyi]\s+(?=\S+\s+\S)/u;
const commas = /\s*[,،、，]\s*/u;

/** Behind a name: where its owner was, or for whom. */
const where = /\s+(?:in|at|from|for|near|aus|à|dari|из|в|у|من|في|از|در|से)\s.*$/u;

const role = String.raw`(?:(?:associated\s+press|ap|afp|reuters|staff|special|senior|chief|foreign|political|business|sports|national|contributing|news)\s+)*(?:writer|reporter|correspondent|columnist|contributor|journalist)s?`;
const roleBefore = new RegExp(String.raw`^${role}\s+(?=\p{L})`, 'iu');
const roleBehind = new RegExp(String.raw`\s+${roles}$`, 'iu');
const title =
  /^(?:(?:dr|prof|mr|mrs|ms|ir|drs?)\.\s*|(?:dr|prof|mr|mrs|ms|professor)\s+|(?:الدكتور|الدكتورة|الأستاذ|د\.|أ\.)\s+)+/iu;
/** Part of the name before it. */
const generation = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

/** Small words inside a name: Ludwig van der Berg. */
const particles = new Set(
  `de da do di du del della der den des dos das la le los las el al van von zu zum zur ten ter bin bint ibn binti ben bat y e i`.split(
    ' ',
  ),
);

/** Surnames of one character that most Chinese, and most Koreans, have. */
const surnames = {
  Han: /^[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖田董袁潘蒋蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾夏韦付方白邹邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤]\p{Script=Han}{1,2}$/u,
  Hangul: /^[김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노]\p{Script=Hangul}{2}$/u,
};

/** Characters of the longest list of names. */
const longestList = 2000;

/**
 * The people whom a byline names, as printed: "By Jane Doe and John Roe, Staff Writers in Washington" names two. Only who is
 * sure to be a person is among them: neither an agency, a newsroom, a place nor a single word is. Where the first is not sure
 * nobody is. `isField`: it is the value of a field that names authors, without a word such as "By".
 */
export function readPeople(byline: string, isField = false): readonly string[] {
  // Its blanks are not tried against each other, and what is longer than a list of names is none.
  const line = byline.replaceAll(/\s+/gu, ' ');
  if (line.length > longestList) return [];
  const { lead, names } = partByline(line);
  if (editing.test(lead)) return [];
  const [text = ''] = names.replace(/\([^)]*(?:\)|$)|\[[^\]]*\]|<[^>]*>|\S*@\S+/gu, ' ').split(breaks);
  const people: string[] = [];
  const groups = text.split(conjunctions);
  for (const [at, group] of groups.entries()) {
    const segments = group.split(commas).filter((segment) => segment.trim() !== '');
    const isLast = at === groups.length - 1;
    for (const [index, segment] of segments.entries()) {
      if (generation.test(segment) && people.length > 0) {
        people.push(`${people.pop()} ${segment}`);
        continue;
      }
      const name = cleanName(segment);
      // "Jane Doe, Blue Quay": behind a comma may stand anything, but in a list that goes on with "and".
      const isListed = index === 0 || !isLast;
      if (isPersonName(name, isField || lead !== '' || name !== segment.trim()) && (isListed || isGivenName(name)))
        people.push(name);
      else if (people.length === 0) return [];
    }
  }
  const bySlug = new Map(people.toReversed().map((name) => [personSlug(name), name]));
  return [...bySlug.values()].toReversed();
}

/**
 * Whether a text has the form of a person's name, and no word of a newsroom's: two to five words with capitals, or of a script
 * without them; a Chinese or Korean name where the text `isByline`.
 */
function isPersonName(name: string, isByline: boolean): boolean {
  if (name.length > longestName || !/^[\p{L}\p{M}.'’ʼ\-\p{Cf} ]+$/u.test(name) || personSlug(name) === '') return false;
  if (hasNoPersonWord(name) || isAgencyName(name) || isSureAgency(name) || placeKind(name) !== null) return false;
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name))
    return isByline && (surnames.Han.test(name) || surnames.Hangul.test(name));
  const words = name.split(/\s+/u);
  const names = words.filter((word) => !particles.has(word));
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (names.length < 2 || names.length > 4 || words.length > 6 || particles.has(last)) return false;
  if (/[\p{Lu}\p{Ll}]/u.test(name))
    return names.every((word) => /^(?:\p{L}['’])?\p{Lu}/u.test(word)) && /\p{L}{2}/u.test(last.normalize('NFC'));
  // The article, or the "and" that is written together with the next word: unsure.
  return (
    !first.startsWith('ال') &&
    !words.slice(1).some((word) => /^[وו]/u.test(word)) &&
    /^[\p{L}\p{M}\p{Cf} ]+$/u.test(name)
  );
}

/**
 * Whether a text that the owner states as the name of one person can be one: it may be a single word, but no newsroom, agency
 * or list of names.
 */
export function isStatedName(name: string): boolean {
  const isOne = !/[,;|/<>@\p{Cc}،、，]/u.test(name) && name.split(/\s+(?:and|und|et|dan|и|و)\s+|\s*&\s*/u).length === 1;
  const slug = personSlug(name);
  const isShort = Math.max(name.length, slug.length) <= longestName;
  return isOne && isShort && slug !== '' && !hasNoPersonWord(name) && !isSureAgency(name);
}

function cleanName(segment: string): string {
  return (
    segment
      .trim()
      .replace(roleBefore, '')
      .replace(where, '')
      // "Sari Dewi di Jakarta", but Leonardo di Caprio.
      .replace(/\s+di\s+(\S.*)$/u, (behind, place: string) => (placeKind(place) === null ? behind : ''))
      .replace(roleBehind, '')
      .replace(title, '')
      .replace(/\s+/gu, ' ')
      .replace(/(?<=\p{L}{3})\.$/u, '')
      .trim()
  );
}

const isGivenName = (name: string) => givenNames.has(name.toLowerCase().split(' ')[0] ?? '');
