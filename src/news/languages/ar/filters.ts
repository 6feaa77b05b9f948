import type { filters as english } from '../en/filters.ts';
import type { Translated } from '../translated.ts';
import { isolate } from './isolate.ts';

export const filters: Translated<typeof english> = {
  'list.left-out': `أُهمل ما لا معنى له هنا: ${isolate('conditions')}`,

  conditions: 'الشروط',
  'without-condition': 'إزالة الشرط: {condition}',
  'clear-conditions': 'إزالة الكل',
  'condition.q': `بالبحث عن «${isolate('words')}»`,
  'condition.about': 'عن {place}',
  'condition.filed': 'من {place} (مكان الإرسال)',
  'condition.tag': `الوسم ${isolate('tag')}`,
  'condition.by': `بقلم ${isolate('name')}`,
  'condition.since': `منذ ${isolate('date')}`,
  'condition.until': `حتى ${isolate('date')}`,

  'narrow-and-sort': 'تضييق وترتيب',
  'show-articles': 'عرض {articles}',
  'about-places': 'عن',
  'filed-from': 'مكان الإرسال',
  'filter-date': 'التاريخ',
  authors: 'الكاتب',
  'date-from': 'من',
  'date-to': 'إلى',
  'undated-left-out':
    '{count, plural, zero {لا مقال بلا تاريخ.} one {مقال واحد بلا تاريخ لا يظهر هنا.} two {مقالان بلا تاريخ لا يظهران هنا.} few {# مقالات بلا تاريخ لا تظهر هنا.} many {# مقالًا بلا تاريخ لا تظهر هنا.} other {# مقال بلا تاريخ لا تظهر هنا.}}',
  order: 'الترتيب',
  'order.best': 'الأكثر مطابقة أولًا',
  'order.newest': 'الأحدث أولًا',
  'order.oldest': 'الأقدم أولًا',
  'counts.at-least': 'علامة + تعني: على الأقل. ففي قائمة بهذا الحجم لا تُعدّ إلا أحدث السنوات.',
  'counts.failed': 'تعذّر تحميل الأعداد.',
  'counts.counting': 'جارٍ العدّ…',
  'places.open': 'كل الأماكن ({count, number})',
  'places.all': 'كل الأماكن',
  'places.find': 'ابحث بين الأماكن',
  'places.count':
    '{count, plural, zero {لا أماكن} one {مكان واحد} two {مكانان} few {# أماكن} many {# مكانًا} other {# مكان}}',
  'places.found':
    '{found, number} من أصل {count, plural, zero {# مكان} one {مكان واحد} two {مكانين} few {# أماكن} many {# مكانًا} other {# مكان}}',
  'tags.open': 'كل الوسوم ({count, number})',
  'tags.all': 'كل الوسوم',
  'tags.find': 'ابحث بين الوسوم',
  'tags.count': '{count, plural, zero {لا وسوم} one {وسم واحد} two {وسمان} few {# وسوم} many {# وسمًا} other {# وسم}}',
  'tags.found':
    '{found, number} من أصل {count, plural, zero {# وسم} one {وسم واحد} two {وسمين} few {# وسوم} many {# وسمًا} other {# وسم}}',
  'authors.open': 'كل الكتّاب ({count, number})',
  'authors.all': 'كل الكتّاب',
  'authors.find': 'ابحث بين الكتّاب',
  'authors.count':
    '{count, plural, zero {لا كتّاب} one {كاتب واحد} two {كاتبان} few {# كتّاب} many {# كاتبًا} other {# كاتب}}',
  'authors.found':
    '{found, number} من أصل {count, plural, zero {# كاتب} one {كاتب واحد} two {كاتبين} few {# كتّاب} many {# كاتبًا} other {# كاتب}}',

  people: 'أشخاص',
  organisations: 'منظمات',
  'people.open': 'كل الأشخاص ({count, number})',
  'people.all': 'كل الأشخاص',
  'people.find': 'ابحث بين الأشخاص',
  'people.count':
    '{count, plural, zero {لا أشخاص} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصًا} other {# شخص}}',
  'people.found': '{found, number} من {count, number}',
  'organisations.open': 'كل المنظمات ({count, number})',
  'organisations.all': 'كل المنظمات',
  'organisations.find': 'ابحث بين المنظمات',
  'organisations.count':
    '{count, plural, zero {لا منظمات} one {منظمة واحدة} two {منظمتان} few {# منظمات} many {# منظمة} other {# منظمة}}',
  'organisations.found': '{found, number} من {count, number}',
  'condition.person': 'يذكر ⁨{name}⁩',
  'chart.years': 'المقالات بحسب السنة',
  'chart.months': 'المقالات بحسب الشهر',
  'chart.first-year': 'السنة الأولى',
  'chart.first-month': 'الشهر الأول',
  'chart.last-year': 'السنة الأخيرة',
  'chart.last-month': 'الشهر الأخير',
  'chart.bar': `${isolate('time')}: {articles}`,
  'chart.bar-empty': `${isolate('time')}: لا شيء`,
};
