import { describe, expect, it } from 'vitest';
import { textOf } from '#news/text/span.ts';
import { readDateline } from '#build/grammar/dateline.ts';

/** Place, agency and day of a paragraph's dateline; null for none. The text behind it must be the story. */
function read(paragraph: string, story: string) {
  const source = `${paragraph}${story}`;
  const dateline = readDateline(source, [0, source.length]);
  if (dateline === null) return null;
  expect(source.slice(dateline.span[1])).toBe(story);
  return [dateline.place, dateline.agency, dateline.day].map((span) => span && textOf(source, span));
}

const arabic =
  'قال مكتب العبارات إنه سيبيع التذاكر في نافذتين أخريين من يوم الجمعة، وتبقى النافذة القديمة مفتوحة حتى الظهر.';
const chinese = '渡轮办公室从星期五起将在另外两个窗口售票，旧窗口开放至中午，票价不变。';
const hindi = 'नौका कार्यालय शुक्रवार से दो और खिड़कियों पर टिकट बेचेगा, और पुरानी खिड़की दोपहर तक खुली रहेगी।';

describe('datelines in scripts without capitals', () => {
  it.each([
    ['القاهرة (رويترز) - ', 'القاهرة', 'رويترز', null, arabic],
    ['أبوظبي، الإمارات العربية المتحدة (CNN) -- ', 'أبوظبي، الإمارات العربية المتحدة', 'CNN', null, arabic],
    ['جدة - واس: ', 'جدة', 'واس', null, arabic],
    ['المنامة في 2 مارس /بنا/ ', 'المنامة', 'بنا', '2 مارس', arabic],
    ['عمان 2 كانون الأول (بترا) - ', 'عمان', 'بترا', '2 كانون الأول', arabic],
    ['حلب-سانا ', 'حلب', 'سانا', null, arabic],
    ['غزة 2-3-2026 وفا- ', 'غزة', 'وفا', '2-3-2026', arabic],
    ['بيروت – ', 'بيروت', null, null, arabic],
    ['新华社上海3月2日电 ', '上海', '新华社', '3月2日', chinese],
    ['新华社东京３月２日电（记者 李小明）', '东京', '新华社', '３月２日', chinese],
    ['中新网3月2日电 ', null, '中新网', '3月2日', chinese],
    ['本报广州3月2日电 （记者李小明、王大明）', '广州', '本报', '3月2日', chinese],
    ['（中央社記者李小明高雄2日電）', '高雄', '中央社', '2日', chinese],
    ['本报讯（记者 李小明）', null, '本报', null, chinese],
    ['新华社北京3月2日电 题：', '北京', '新华社', '3月2日', chinese],
    ['【ロンドン共同】', 'ロンドン', '共同', null, '渡船事務所は金曜日から二つの窓口でも切符を売る。'],
    [
      '(부산=연합뉴스) 홍길동 기자 = ',
      '부산',
      '연합뉴스',
      null,
      '여객선 사무소는 금요일부터 두 개의 창구에서 표를 더 판다.',
    ],
    ['[제주=뉴시스] ', '제주', '뉴시스', null, '여객선 사무소는 금요일부터 두 개의 창구에서 표를 더 판다.'],
    ['मुंबई, 2 मार्च (भाषा) ', 'मुंबई', 'भाषा', '2 मार्च', hindi],
    ['आगरा, जागरण संवाददाता। ', 'आगरा', 'जागरण संवाददाता', null, hindi],
    ['अमर संवाददाता, नई दिल्ली। ', 'नई दिल्ली', 'अमर संवाददाता', null, hindi],
    ['नई दिल्ली: ', 'नई दिल्ली', null, null, hindi],
    ['ירושלים – ', 'ירושלים', null, null, 'משרד המעבורות ימכור כרטיסים בשני חלונות נוספים החל מיום שישי.'],
  ])('reads "%s"', (paragraph, place, agency, day, story) => {
    expect(read(paragraph, story)).toEqual([place, agency, day]);
  });

  it.each([
    ['قال مسؤول – ', arabic],
    ['معا ', arabic],
    ['إلى معا ', arabic],
    ['本报告于3月2日电子版发布。', chinese],
    ['他说：', chinese],
    ['सरकार: ', hindi],
    ['【速報】', '渡船事務所は金曜日から切符を売る。'],
  ])('reads none in "%s"', (paragraph, story) => {
    expect(read(paragraph, story)).toBeNull();
  });
});
