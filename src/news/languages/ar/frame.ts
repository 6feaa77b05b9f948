import type { Translated } from '../translated.ts';
import type { frame as english } from '../en/frame.ts';

export const frame: Translated<typeof english> = {
  'region.africa': 'أفريقيا',
  'region.asia': 'آسيا',
  'region.australia-pacific': 'أستراليا والمحيط الهادئ',
  'region.europe': 'أوروبا',
  'region.latin-america-caribbean': 'أمريكا اللاتينية والكاريبي',
  'region.middle-east': 'الشرق الأوسط',
  'region.us-canada': 'الولايات المتحدة وكندا',
  'region.ZZ': 'لم يُذكر مكان',

  'skip-to-content': 'انتقل إلى المحتوى',
  'front-page': 'Dateline، الصفحة الأولى',
  'main-nav': 'الرئيسية',
  latest: 'الأحدث',
  regions: 'المناطق',
  'by-date': 'بحسب التاريخ',
  tags: 'الوسوم',
  saved: 'المحفوظات',
  about: 'عن الموقع',
  display: 'العرض',
  loading: 'جارٍ التحميل',
  'as-printed': 'الأوقات والتهجئة كما طُبعت. <a>كيف تُستخرج المناطق، وبأي دقة</a>',
  'stays-here': 'لا شيء مما تقرؤه هنا يغادر هذا الجهاز.',
  keyboard: 'لوحة المفاتيح',

  articles: '{count, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}',
};
