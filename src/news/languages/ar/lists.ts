import type { lists as english } from '../en/lists.ts';
import type { Translated } from '../translated.ts';
import { articles, ofArticles } from './articles.ts';
import { isolate } from './isolate.ts';

export const lists: Translated<typeof english> = {
  'front.description': 'الأخبار بحسب الأماكن التي تدور حولها.',
  'front.description-latest': `الأخبار بحسب الأماكن التي تدور حولها. الأحدث: ${isolate('headline')}.`,
  'the-latest': 'الأحدث',
  'world-regions': 'مناطق العالم',
  'this-archive': 'هذا الأرشيف',
  'archive-holds':
    '{articles} عن {countries, plural, zero {# بلد} one {بلد واحد} two {بلدين} few {# بلدان} many {# بلدًا} other {# بلد}}{printed, select, never {} once {، بتاريخ {oldest}} other {، من {oldest} إلى {newest}}}.',
  countries: 'البلدان',

  'dates.description': 'كل أشهر الأرشيف، مع مقالاتها.',
  'dates.which-date': 'بحسب تاريخ النشر إن كان مذكورًا، وإلا فبحسب الساعة المطبوعة، وهي ليست تاريخ النشر.',
  'dates.empty': 'لا مقالات بعد.',
  undated: 'بلا تاريخ',
  'without-date': 'بلا تاريخ',
  'date.title-page': '{month}، صفحة {page, number}',
  'date.description': '{month}: {articles}.',
  'date.description-page': '{month}: {articles}، صفحة {page, number} من {pages, number}.',
  'date.facts':
    '{articles}{paged, select, true {، صفحة {page, number} من {pages, number}} other {}}{dated, select, true {، الأقدم أولًا} other {}}.',
  'date.narrow': 'تضييق هذا الشهر',
  'date.nav': 'التواريخ',
  'date.earlier': 'السابق: {place}',
  'date.later': 'التالي: {place}',
  'date.page': 'صفحة {page, number}',

  'regions.description': 'العالم كما يرد في هذا الأرشيف: سبع مناطق وبلدانها.',
  'regions.shades': 'ما يدور حوله الأرشيف.',
  'about-region': '{articles} عن {place}.',
  'about-nowhere': '{articles} بلا ذكر مكان.',
  'nowhere-facts': 'أخبار لا تسمي بلدًا، وأخبار بلا مكان إرسال.',
  'place-facts':
    '{articles} عن هذا المكان، {filed, plural, zero {ولا شيء مرسل من هناك.} one {ومقال واحد مرسل من هناك.} two {ومقالان مرسلان من هناك.} few {و# مقالات مرسلة من هناك.} many {و# مقالًا مرسلًا من هناك.} other {و# مقال مرسل من هناك.}}',
  'read-filed': 'اقرأ ما أُرسل من هناك',
  'beside-it': 'الجوار',

  'tags.description': 'كل وسوم الأرشيف، مع مقالاتها.',
  'tags.by-editors': 'من وضع محرري الأرشيف، لا من وضع الآلة.',
  'tags.empty': 'لا مقال له وسم بعد. تُكتب الوسوم في الملف المرافق للمقال.',
  tagged: `{articles} تحت الوسم ${isolate('tag')}.`,

  'list.tools': 'تضييق هذه القائمة ومشاركتها',
  'list.articles': 'المقالات',
  'list.only-newest': 'هذه أحدث {count, number}. <a>كل المقالات بحسب التاريخ</a>',
  'list.newest-first': '{articles}، الأحدث أولًا',
  'list.oldest-first': '{articles}، الأقدم أولًا',
  'list.no-such-page':
    'في هذه القائمة {last, plural, zero {# صفحة} one {صفحة واحدة} two {صفحتان} few {# صفحات} many {# صفحة} other {# صفحة}}، وليس فيها صفحة {page, number}. وهي معروضة من بدايتها.',
  'newer-articles': 'مقالات أحدث',
  'older-articles': 'مقالات أقدم',
  'page-of': 'صفحة {page, number} من {last, number}',
  'pages-of': 'الصفحات {first, number} إلى {deepest, number} من أصل {last, number}',
  'shown-of': `{shown, number} من أصل ${ofArticles('total')}`,

  'meets.about': 'عن {place}',
  'meets.about-nowhere': 'بلا مكان مذكور',
  'meets.filed': 'بإرسال من {place}',
  'meets.filed-nowhere': 'بلا مكان إرسال',
  'meets.tag': `تحت الوسم ${isolate('tag')}`,
  'meets.by': `بقلم ${isolate('name')}`,
  'meets.since': `بتاريخ ${isolate('date')} أو بعده`,
  'meets.until': `بتاريخ ${isolate('date')} أو قبله`,
  'meets.words': 'بالبحث عن {words}',
  'meets.phrase': 'بالعبارة كاملة',
  'empty.of-archive': `لا شيء من أصل ${ofArticles('count')}.`,
  'empty.of-looked-through': 'لا شيء من أصل {count, number} من المقالات التي فُحصت.',
  'empty.some-are': `${articles('count')}{atLeast, select, true { على الأقل} other {}} {kept}، ولا شيء من ذلك {what}.`,
  'empty.none-is': 'ليس أي منها {what}.',
  'empty.all-conditions': 'لا يبقى شيء أيًّا كان الشرط الذي يُزال.',
  'empty.no-such-day': `لا يوم يقع منذ ${isolate('since')} وحتى ${isolate('until')} معًا.`,
  'empty.nowhere-else': 'الخبر الذي لا يذكر مكانًا لا يدور حول مكان آخر.',
  'empty.filed-once': 'يُرسل الخبر من مكان واحد.',
  'empty.without': `${articles('count')}{atLeast, select, true { على الأقل} other {}} من دون الشرط: {what}`,
  'empty.whole-archive': '{articles} في الأرشيف كله',
  'empty.turn-dates': `اعكس التاريخين: من ${isolate('since')} إلى ${isolate('until')}`,
};
