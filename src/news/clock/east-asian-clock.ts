/** Dates and times of Chinese, Japanese and Korean, whose signs stand behind the figures (CLDR 48). */

/** 2026年1月5日, 令和8年1月5日, 二〇二六年一月五日, 2026년 1월 5일: era, year, month, day. Sticky, as those below. */
export const eastAsianDate =
  /(令和|平成|昭和|(?:中[華华])?民[國国])?\s*(元|[\d〇零一二三四五六七八九十廿]{1,4})\s?[年년]\s?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?[月월]\s?(\d{1,2}|[一二三四五六七八九十廿]{1,3})\s?[日號号일]/uy;
/** Years before the first of an era: Reiwa 1 is 2019, Heisei 1 1989, Showa 1 1926, Minguo 1 1912. */
const eras: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  民國: 1911,
  民国: 1911,
  中華民國: 1911,
  中华民国: 1911,
};
/** 9時15分30秒, 下午3点, 오후 3:15: half of the day, hour, minute and second by signs, minute and second by colons. */
export const eastAsianTime =
  /(上午|下午|午前|午後|오전|오후|凌晨|早上|清晨|中午|傍晚|晚上|夜)?\s?(\d{1,2})(?:\s?[時时点點시]\s?(?:(\d{1,2})\s?[分분])?(?:\s?(\d{1,2})\s?[秒초])?|:(\d{2})(?::(\d{2}))?)/uy;
/** 星期一, 周一, 月曜日, 월요일, and one sign before a bracket. */
export const eastAsianWeekday =
  /(?:(?:星期|周|週|礼拜)([日天一二三四五六])|([日月火水木金土])曜日?|([일월화수목금토])요일|([日月火水木金土일월화수목금토])(?=\)))/uy;

/** Year, month and day in figures, of a match of `eastAsianDate`; years of eras as Gregorian years. */
export function eastAsianDateParts([, era, year = '', month = '', day = '']: RegExpExecArray): string[] {
  const yearOfEra = year === '元' ? 1 : numeral(year);
  return [yearOfEra + (eras[era ?? ''] ?? 0), numeral(month), numeral(day)].map(String);
}

/** Hour (of 24), minute and second in figures, of a match of `eastAsianTime`. */
export function eastAsianTimeParts(found: RegExpExecArray): (string | undefined)[] {
  const [, noon = '', hours, minutes, seconds, otherMinutes, otherSeconds] = found;
  const isLate = /下午|午後|오후|傍晚|晚上|夜/u.test(noon) && Number(hours) < 12;
  const isMidnight = /上午|午前|오전|凌晨/u.test(noon) && Number(hours) === 12;
  const shifted = isLate ? String(Number(hours) + 12) : isMidnight ? '0' : hours;
  return [shifted, minutes ?? otherMinutes ?? '00', seconds ?? otherSeconds];
}

/** The weekday of a match of `eastAsianWeekday`, 0 is Sunday. */
export function eastAsianWeekdayOf(found: RegExpExecArray): number {
  const sign = found.slice(1).find((one) => one !== undefined) ?? '';
  return Math.max(...['日一二三四五六', '天', '日月火水木金土', '일월화수목금토'].map((week) => week.indexOf(sign)));
}

/** The number of a numeral in figures or in Chinese signs up to 9999: 12, 二〇二六, 三十一. */
function numeral(sign: string): number {
  if (/^\d+$/u.test(sign)) return Number(sign);
  const digits = '〇一二三四五六七八九';
  if (!/[十廿]/u.test(sign)) return Number([...sign].map((one) => Math.max(digits.indexOf(one), 0)).join(''));
  const [tens = '', ones = ''] = sign.replace('廿', '二十').split('十');
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones));
}
