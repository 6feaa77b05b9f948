import type { search as english } from '../en/search.ts';
import type { Translated } from '../translated.ts';
import { articles, ofArticles } from './articles.ts';
import { isolate } from './isolate.ts';

export const search: Translated<typeof english> = {
  search: 'البحث',
  'search.field': 'ابحث في الأرشيف',
  'search.placeholder': 'ابحث',
  'search.description': 'ابحث في عناوين الأرشيف وشروح صوره ونصوصه.',
  'search.covers': `العناوين وشروح الصور والنصوص في ${ofArticles('count')}، وكتابات أخرى لأسماء أماكنها.`,
  'search.examples': 'أمثلة',
  'search.how': 'نصائح',
  'search.how-words':
    '«علامات الاقتباس» تُبقي الكلمات معًا. و«-كلمة» تستبعد ما فيه الكلمة، و«\u2068OR\u2069» بين كلمتين تجد أيًّا منهما. يمكن ألا تكتمل الكلمة الأخيرة، وزلة القلم مغتفرة.',
  'search.how-author': '«\u2068by:doe\u2069» يجد ما كتبه كاتب اسمه \u2068Doe\u2069.',
  'search.without-script': 'يحتاج البحث إلى JavaScript، وهو معطَّل في هذا المتصفح. وهذه روابط إلى كل المقالات من دونه.',
  'search.all-regions': 'كل المناطق',
  'search.narrow': 'تضييق هذا البحث',
  quoted: `«${isolate('text')}»`,

  results: 'النتائج',
  'results.none': `لا نتائج عن «${isolate('q')}»`,
  'results.count': `${articles('count')}{atLeast, select, true { على الأقل} other {}} عن «${isolate('q')}»`,
  'results.more': 'مزيد من النتائج',
  'results.most': '{shown}. تظهر غيرها بزيادة كلمة أو شرط.',
  'results.missing':
    '{count, plural, zero {كل النتائج على هذا الجهاز.} one {نتيجة واحدة ليست على هذا الجهاز ولا يمكن جلبها الآن.} two {نتيجتان ليستا على هذا الجهاز ولا يمكن جلبهما الآن.} few {# نتائج ليست على هذا الجهاز ولا يمكن جلبها الآن.} many {# نتيجة ليست على هذا الجهاز ولا يمكن جلبها الآن.} other {# نتيجة ليست على هذا الجهاز ولا يمكن جلبها الآن.}}',
  'results.try-again': 'حاول مجددًا',

  'word.short': `كلمات كثيرة تبدأ بـ«${isolate('word')}»: أُهملت حتى يُكتب المزيد منها.`,
  'word.unknown': `لا مقال فيه «${isolate('word')}» ولا ما يشبهها.`,
  'word.not-so': `لا مقال فيه «${isolate('word')}».`,
  'word.but-so': 'النتائج المعروضة: <forms>هذه</forms>.',
  'phrase.looked-through': 'فُحص أفضل {count, number} من المقالات التي فيها هذه الكلمات بحثًا عن العبارة.',
  'printed-otherwise': '<usual>Kyiv</usual> مطبوعة هنا <printed>Kiev</printed>.',
};
