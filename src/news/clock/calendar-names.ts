import { stripAccents } from '../text/strip-accents.ts';
import { calendarWords } from './calendar-words.ts';
import { plainName } from './plain-name.ts';

export type Calendar = 'gregorian' | 'persian' | 'islamic';

/** A month of a calendar, 1 to 12. */
export interface NamedMonth {
  readonly calendar: Calendar;
  readonly month: number;
}

/**
 * Spellings that news pages print beside those of CLDR. English: abbreviations of agencies. Indonesian: older spellings.
 * Austrian German. Arabic: the Levantine names, those of the Maghreb and spellings without hamza (folded below). Tamil: with
 * "day". Russian and Ukrainian: weekdays behind "on".
 */
const moreMonths = [
  'كانون الثاني|jänner,jän,جانفي',
  'pebruari,peb|شباط,فيفري,feber',
  'آذار,mrz,mrt',
  'نيسان,أفريل,إبريل',
  'أيار,ماي',
  'حزيران,جوان',
  'juill,تموز,جويلية,يوليوز',
  'ags,agt,agust|آب,أوت,غشت',
  'sept,setiembre|أيلول,شتنبر,سپتمبر',
  'تشرين الأول',
  'nop,nopember|تشرين الثاني,نونبر',
  'كانون الأول,دجنبر',
];
const moreWeekdays = [
  'ahad|الأحد|ஞாயிற்றுக்கிழமை|इतवार|domingo',
  'الإثنين,اثنين|திங்கட்கிழமை|segunda|isnin|سوموار',
  'tues|ثلاثاء|செவ்வாய்க்கிழமை|terça',
  'weds|أربعاء|புதன்கிழமை|quarta|среду,середу',
  'thur,thurs|خميس|வியாழக்கிழமை|quinta,พฤหัสบดี|बृहस्पतिवार,वीरवार,गुरूवार',
  'جمعة|வெள்ளிக்கிழமை|sexta|пятницу',
  'سبت|சனிக்கிழமை|sonnabend|субботу,суботу',
];

/** Months of the Persian (Solar Hijri) and the Islamic calendar by their names in CLDR 48 and the usual transliterations. */
const persian = [
  'فروردین,farvardin|اردیبهشت,ordibehesht|خرداد,khordad|تیر,tir|مرداد,امرداد,mordad|شهریور,shahrivar',
  'مهر,mehr|آبان,aban|آذر,azar|دی,dey|بهمن,bahman|اسفند,esfand',
];
const islamic = [
  'محرم,muh,muharram,muharam,muharrem|صفر,saf,safar,safer',
  'ربيع الأول,ر بیع الاول,rabiul awal,rab i,rabiulawal,rabi i,rebiülevvel|ربيع الآخر,ربيع الثاني,ر بیع الثانی,rabiul akhir,rab ii,rabiulakhir,rabi ii,rebiülahir',
  'جمادى الأولى,جمادی الاوّل,جمادى الاول,jumadil awal,jum i,jumadilawal,jamadilawal,jumada i,cemaziyelevvel|جمادى الآخرة,جمادى الآخر,جمادى الثانية,جمادی الثانی,jumadil akhir,jum ii,jumadilakhir,jamadilakhir,jumada ii,cemaziyelahir',
  'رجب,raj,rajab,rejab,recep|شعبان,syaban,syakban,syaaban,shaban,şaban|رمضان,ramadan,ramadhan,ramazan|شوال,shaw,syawal,shawwal,şevval',
  'ذو القعدة,ذی القعده,ذیقعده,ذوالقعدۃ,zulkaidah,dzulkaidah,zulkaedah,dhul qidah,dhul qadah,dhul-qidah,dhul-qadah,zilkade',
  'ذو الحجة,ذی الحجه,ذیحجه,ذوالحجۃ,zulhijah,dzulhijah,zulhijjah,dzulhijjah,dhul hijjah,dhul-hijjah,zilhicce',
];

export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const months = new Map<string, NamedMonth>();
const weekdays = new Map<string, number[]>();

const addMonths = (calendar: Calendar, names: readonly string[]) => {
  names.forEach((list, at) => {
    for (const name of spellingsOf(list.split(/[,|]/u))) {
      if (!months.has(name)) months.set(name, { calendar, month: at + 1 });
    }
  });
};
const addWeekdays = (names: readonly string[], spell: typeof spellingsOf) => {
  names.forEach((list, day) => {
    for (const name of spell(list.split(/[,|]/u))) {
      // Hungarian has weekdays of one letter.
      if (name.length === 1) continue;
      const days = weekdays.get(name) ?? [];
      if (!days.includes(day)) weekdays.set(name, [...days, day]);
    }
  });
};
for (const [language, [ofYear, ofWeek]] of Object.entries(calendarWords)) {
  addMonths('gregorian', ofYear.split('|'));
  // Without its accents Vietnamese "thứ 2" (Monday) would be "Thu 2".
  addWeekdays(ofWeek.split('|'), language === 'vi' ? (names) => names.map(plainName) : spellingsOf);
}
addMonths('gregorian', moreMonths);
addWeekdays(moreWeekdays, spellingsOf);
addMonths(
  'persian',
  persian.flatMap((row) => row.split('|')),
);
addMonths(
  'islamic',
  islamic.flatMap((row) => row.split('|')),
);

const firstWords = new Set(
  [...months.keys(), ...weekdays.keys()].flatMap((name) => (name.includes(' ') ? name.split(' ', 1) : [])),
);

/** Whether a word can be the first of a name of two: "thứ hai", "ربيع الأول". `plain` is as `plainName` gives it, as below. */
export const beginsName = (plain: string) => firstWords.has(plain) || /^\p{Script=Arabic}/u.test(plain);

/** The month that a name or an abbreviation means in any calendar and language of the tables; null for other text. */
export function namedMonthOf(plain: string): NamedMonth | null {
  const month = months.get(plain);
  if (month !== undefined || /^[\x20-\x7e]*$/u.test(plain)) return month ?? null;
  // Hebrew writes "in" as a letter before the name, Persian the word "month" behind it.
  return (plain.startsWith('ב') ? months.get(plain.slice(1)) : months.get(plain.replace(/ماه$/u, ''))) ?? null;
}

const noDays: readonly number[] = [];

/** The weekdays that a name can mean, 0 (Sunday) to 6: one, or two where languages differ ("so"); none for other text. */
export function weekdaysOf(plain: string): readonly number[] {
  const days = weekdays.get(plain);
  // "On Monday" and "the day Monday" in Hebrew and Thai.
  if (days !== undefined || !/[בวปท]/u.test(plain)) return days ?? noDays;
  return weekdays.get(plain.replace(/^(?:ประจำ)?วัน|^ב?יום |ที่$/gu, '')) ?? noDays;
}

/** The month of a name or abbreviation in the Gregorian calendar, 1 to 12; null for any other text. Ignores case, points and apostrophes. */
export function monthOf(name: string): number | null {
  const named = namedMonthOf(plainName(name));
  return named?.calendar === 'gregorian' ? named.month : null;
}

/** The same for weekdays, 0 (Sunday) to 6; abbreviations of one or two letters are none, for they are words of other languages. */
export function weekdayOf(name: string): number | null {
  const plain = plainName(name);
  return (plain.length > 2 ? weekdaysOf(plain)[0] : undefined) ?? null;
}

/** Whether the word is a weekday's name of six letters or more with one letter too many, too few or wrong ("Wednesdy"). */
export function isLikeWeekday(plain: string): boolean {
  return plain.length >= 5 && [...weekdays.keys()].some((name) => name.length >= 6 && isOneEditFrom(plain, name));
}

/** With and without accents and Turkish dotless i: capitals and typewriters leave them out. Other scripts keep their marks. */
function spellingsOf(names: readonly string[]): string[] {
  return names.map(plainName).flatMap((name) => {
    if (!/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(name)) return [name];
    return [name, stripAccents(name).replace(/ı/gu, 'i')];
  });
}

function isOneEditFrom(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [left, right] = [a.slice(at), b.slice(at)];
  return left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1);
}
