import type { Dateline } from '#news/article/article.ts';
import type { Span } from '#news/text/span.ts';
import { monthOf } from '#news/clock/calendar-names.ts';
import { caselessPlaces } from '../gazetteer/tables/caseless-places.ts';

/** Characters of the longest such dateline, with the names of reporters in it. */
const maxLength = 80;

/** Whether a text begins with a letter of a script without capitals, perhaps in brackets. */
const isCaseless = /^[([（【［「"“]?[\p{Lo}]/u;

const chineseAgency =
  '新华社|新華社|新华网|中新社|中新网|中新網|中央社|人民网|央视网|央广网|法新社|路透社|美联社|美聯社|本报|本報|本网|本刊|\\p{Script=Han}{2,6}?(?:社|网|網|报|報|台)';

/** The cities of the table that are written in Chinese signs, and any two to four signs where no name stands before them. */
const chineseCity = [...caselessPlaces].filter((place) => /^\p{Script=Han}+$/u.test(place)).join('|');

const arabicAgency =
  'رويترز|شينخوا|سبوتنيك|واس|وام|قنا|كونا|بنا|بترا|سانا|وفا|معا|إفي|الأناضول|الاناضول|وكالات|أ ?ف ?ب|د ?ب ?أ|أ ?ب|أ ?ش ?أ|فرانس برس|CNN|BBC|AFP|AP';

/** As agencies and newspapers of these scripts write them; `day` and `place` may be missing. */
const forms: readonly RegExp[] = [
  // 新华社北京4月24日电（记者 王小明）, （中央社記者王小明台北5日電）, 本报北京1月5日电 题：
  new RegExp(
    String.raw`^[（(【]?(?<agency>${chineseAgency})(?:(?:特[约派])?[记記]者[\p{Script=Han}、 ]{2,12}?(?<city>${chineseCity})|(?<place>\p{Script=Han}{2,8}?))?(?<day>(?:[\d０-９]{1,2}月)?[\d０-９]{1,2}日)(?:综合)?(?:[讯訊]|[电電](?![子视視影话話力商动動脑腦网網信邮郵池站竞競梯报報台]))(?:[）)】]|\s*[（(](?:[记記]者)?[^（()）\n]{2,40}[）)])*(?:\s*题[：:])?\s*`,
    'u',
  ),
  // 本报讯（记者 王小明）
  /^(?<agency>本报|本報|本网|本刊)[讯訊](?:\s*[（(](?:[记記]者)?[^（()）\n]{2,40}[）)])?[：:]?\s*/u,
  // 【ロンドン共同】, 【北京＝山田太郎】, （ワシントン＝時事）
  /^[【（[](?<place>[\p{Script=Katakana}\p{Script=Han}ー・]{2,12}?)(?:(?<agency>共同|時事|AFP|ロイター)|＝(?:(?<other>共同|時事|AFP|ロイター)|[^】）\]\n]{2,20}))(?:通信)?[】）\]]\s*/u,
  // (서울=연합뉴스) 홍길동 기자 = , [서울=뉴시스]
  /^[([【](?<place>[\p{Script=Hangul}·]{2,12})=(?<agency>[\p{L}\d]{2,10})[)\]】](?:\s*[\p{Script=Hangul}·, ]{2,30}?\s(?:기자|특파원))?(?:\s*=)?\s+/u,
  // मेरठ, जागरण संवाददाता। and the other way round
  /^(?<place>[\p{Script=Devanagari} ]{2,20}), (?<agency>[\p{Script=Devanagari} ]{0,20}(?:संवाददाता|ब्यूरो|डेस्क|प्रतिनिधि|संवाद सूत्र))\s?[।:]\s*/u,
  /^(?<agency>[\p{Script=Devanagari} ]{0,20}(?:संवाददाता|ब्यूरो|डेस्क|प्रतिनिधि|संवाद सूत्र)), (?<place>[\p{Script=Devanagari} ]{2,20})\s?[।:]\s*/u,
  // الدوحة في 5 يناير /قنا/ , دمشق-سانا , رام الله 5-1-2026 وفا-
  new RegExp(
    String.raw`^(?<place>[\p{Script=Arabic}ـ ]{3,24}?)(?:[\s،]+(?:في\s+)?(?<day>\p{Nd}{1,2}(?:[-/]\p{Nd}{1,2}[-/]\p{Nd}{4}|\s[\p{Script=Arabic}\p{M}]+(?:\s[\p{Script=Arabic}\p{M}]+)?(?:\s\p{Nd}{4})?)))?(?:\s*[-–—/(،]\s*|\s+)(?<agency>${arabicAgency})(?:\s*[)/]\s*[-–—:]*|\s*[-–—:]+)?\s+`,
    'u',
  ),
];

/** A place alone before a dash or a colon: بغداد – , नई दिल्ली: */
const alone = /^(?<place>[\p{Lo}\p{M}]+(?:[ -][\p{Lo}\p{M}]+){0,2})(?:\s*[–—:]|\s+-{1,2}|\s*ـ)\s+/u;

/** Characters of the shortest sentence behind a place that stands alone. */
const shortestSentence = 25;

/**
 * Reads the dateline at the beginning of a paragraph in a script without capitals, in the forms that only these have; null where
 * there is none.
 */
export function readCaselessDateline(source: string, [start, end]: Span): Dateline | null {
  const text = source.slice(start, Math.min(end, start + maxLength));
  if (!isCaseless.test(text)) return null;
  for (const form of forms) {
    const match = form.exec(text);
    if (match === null || start + match[0].length >= end) continue;
    const { agency, other, place, city, day } = match.groups ?? {};
    const spanOf = (words: string | undefined): Span | null => {
      if (words === undefined) return null;
      const at = start + match[0].indexOf(words);
      return [at, at + words.length];
    };
    const isArabic = /\p{Script=Arabic}/u.test(place ?? '');
    if (isArabic && !isArabicDateline(place ?? '', day, match[0])) continue;
    return {
      span: [start, start + match[0].length],
      place: spanOf(place ?? city),
      agency: spanOf(agency ?? other),
      day: spanOf(day),
    };
  }
  const match = alone.exec(text);
  const place = match?.groups?.['place'] ?? '';
  if (match === null || !caselessPlaces.has(place) || end - start - match[0].length < shortestSentence) return null;
  return { span: [start, start + match[0].length], place: [start, start + place.length], agency: null, day: null };
}

/** An agency's name is also a word: a known place, a day, or signs around it are needed. */
function isArabicDateline(place: string, day: string | undefined, whole: string): boolean {
  const month = /[\p{Script=Arabic}].*?(?=\s\p{Nd}|$)/u.exec(day ?? '')?.[0];
  if (month !== undefined && monthOf(month) === null && monthOf(month.split(' ')[0] ?? '') === null) return false;
  return /[)/:–—-]\s+$/u.test(whole)
    ? day !== undefined || caselessPlaces.has(place) || /[(/]/u.test(whole)
    : caselessPlaces.has(place);
}
