import type { saved as english } from '../en/saved.ts';
import type { Translated } from '../translated.ts';

export const saved: Translated<typeof english> = {
  save: 'حفظ',
  'is-saved': 'محفوظ',
  'saved-now': 'حُفظ على هذا الجهاز.',
  'saved-no-longer': 'لم يعد محفوظًا.',
  'saved-not': 'لم يُحفظ شيء. {why}',
  'not-kept': 'تعذّر حفظ ذلك. {why}',
  'nothing-kept': 'لا يمكن حفظ شيء هنا. {why}',
  'kept-by-newer': 'هذه الصفحة أقدم مما هو محفوظ هنا: أعد تحميلها ثم حاول مرة أخرى.',
  'no-room': 'لم يبقَ على هذا الجهاز متّسع له. احذف شيئًا ثم حاول من جديد.',
  'no-storage': 'لا يسمح هذا المتصفح للموقع بحفظ شيء. يحدث ذلك في النوافذ الخاصة أو عند حظر ملفات تعريف الارتباط.',
  'go-on': 'متابعة القراءة',
  'is-read': 'مقروء',

  'saved.description': 'المقالات التي تحفظها، على جهازك وحده.',
  'saved.here-alone': 'المقالات التي تحفظها تبقى على هذا الجهاز وحده: لا حساب، ولا يُرسَل شيء.',
  'saved.needs-script': 'يتطلب الحفظ JavaScript، وهو معطّل في هذا المتصفح.',
  'saved.elsewhere': 'محفوظات أخرى',
  'saved.articles': 'المقالات المحفوظة',
  'saved.again': 'حُفظ من جديد.',
  'saved.removed': 'أُزيل.',
  'saved.none': 'لا مقالات محفوظة.',
  'saved.newest-first':
    '{count, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}، آخر ما حُفظ أولًا',
  'saved.how': 'بجانب كل مقال، عند زر «مشاركة»، زر «حفظ». ما تحفظه به ينتظرك هنا إلى أن تزيله، والأحدث في الأعلى.',
  'saved.find': 'ابحث عن شيء في الأحدث',
  'saved.was-removed': 'أُزيل: <headline></headline>',
  'saved.remove': 'إزالة<hidden>: </hidden>',
  'saved.undo': 'تراجع<hidden>: </hidden>',
  'saved.gone': 'لم يعد هذا المقال في الأرشيف.',

  'offline.all-kept': 'المقالات المحفوظة تُفتح أيضًا من دون اتصال.',
  'offline.missing':
    '{count, plural, zero {لا مقالات محفوظة} one {مقال محفوظ واحد} two {مقالان محفوظان} few {# مقالات محفوظة} many {# مقالًا محفوظًا} other {# مقال محفوظ}} لا تُقرأ بعد من دون اتصال.',
  'offline.full':
    'لم يبقَ متّسع: {count, plural, zero {لا مقالات محفوظة} one {مقال محفوظ واحد} two {مقالان محفوظان} few {# مقالات محفوظة} many {# مقالًا محفوظًا} other {# مقال محفوظ}} تحتاج إلى اتصال.',
  'offline.needs-connection': 'لا تُفتح المقالات المحفوظة هنا إلا مع اتصال.',
  'offline.seven-days': 'يمحو هذا المتصفح كل ذلك بعد سبعة أيام بلا زيارة. أضف الموقع إلى الشاشة الرئيسية، أو صدّره.',
  'keep.start': 'الاحتفاظ بالكل للقراءة من دون اتصال',
  'keep.measuring': 'جارٍ القياس…',
  'keep.unreachable': 'تعذّرت قراءة القائمة.',
  'keep.size':
    '{count, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}، نحو {size} على هذا الجهاز.',
  'keep.no-space': 'يحتاج هذا إلى نحو {size}. بقي في الجهاز {free}.',
  'keep.yes': 'احتفاظ',
  'keep.progress': 'وصل {done, number} من {total, number} من المقالات.',
  'keep.cancel': 'إلغاء',
  'keep.kept': 'كل ذلك يُفتح من دون اتصال، ومن صفحة <a>المحفوظات</a> أيضًا.',
  'keep.cancelled': 'توقّف. ما وصل يبقى هنا.',
  'keep.broken': 'انقطع الاتصال. ما وصل يبقى هنا.',
  'keep.full': 'لم يبقَ متّسع. ما وصل يبقى هنا.',
  'keep.continue': 'متابعة',
  'keep.title': 'قوائم للقراءة من دون اتصال',
  'keep.entry':
    '{count, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}، {size}',
  'keep.part': 'لم يصل كل ذلك بعد.',
  'newer-edition': 'صدرت طبعة أحدث.',
  'newer-edition.name': 'طبعة أحدث',
  'newer-edition.load': 'تحميلها',
  'newer-edition.later': 'ليس الآن',

  'file.title': 'نقل إلى جهاز آخر',
  'file.how': 'ملف واحد يضم كل ما هو محفوظ. وعلى جهاز آخر أو في متصفح آخر يُضاف إلى ما هناك.',
  'file.export': 'تصدير',
  'file.import': 'استيراد',
  'file.added':
    'في الملف {count, plural, zero {لا مقالات محفوظة} one {مقال محفوظ واحد} two {مقالان محفوظان} few {# مقالات محفوظة} many {# مقالًا محفوظًا} other {# مقال محفوظ}}، والجديد منها هنا {added, number}.',
  'file.nothing-taken': 'لم يؤخذ شيء من هذا الملف. {fault}',
  'file.nothing-taken-more':
    'لم يؤخذ شيء من هذا الملف. {fault} {more, plural, zero {} one {وخطأ آخر مثله.} two {وخطآن آخران مثله.} few {و# أخطاء أخرى مثله.} many {و# خطأً آخر مثله.} other {و# خطأ آخر مثله.}}',
  'file.not-ours': 'ليس هذا ملف مقالات محفوظة.',
  'file.newer': 'أنشأ هذا الملفَ إصدارٌ أحدث من هذا الموقع. أعد تحميل الصفحة أولًا.',
  'file.bad-start': 'الملف تالف في أوله.',
  'file.no-list': 'الملف تالف: ليست فيه قائمة «\u2068{list}\u2069».',
  'file.bad-entry':
    'الملف تالف: ليس في «\u2068{list}\u2069»، في المدخل {entry, number}، «\u2068{field}\u2069» يمكن قراءته.',

  'marks.title': 'ما قرأته',
  'marks.on': 'تمييزه في القوائم',
  'marks.how': 'يُعدّ المقال مقروءًا عند بلوغ نهايته، فيصير عنوانه أخفت. وعند الإيقاف تُنسى العلامات.',
  'marks.count':
    '{count, plural, zero {لا مقالات مميّزة.} one {مقال واحد مميّز.} two {مقالان مميّزان.} few {# مقالات مميّزة.} many {# مقالًا مميّزًا.} other {# مقال مميّز.}}',
  'marks.turned-on': 'يعمل.',
  'marks.turned-off': 'متوقف. نُسيت العلامات.',

  'erase.all': 'محو كل ذلك',
  'erase.asked': 'لا رجعة في هذا. يمكنك تصديره أولًا من صفحة «المحفوظات».',
  'erase.no': 'لا، أبقِه',
  'erase.yes': 'نعم، امحه نهائيًا',
  'erase.done': 'مُحي. لم يعد هذا الجهاز يحفظ شيئًا من هذا الموقع.',
  'erase.failed': 'لم يسمح المتصفح بالمحو. إعداداته تستطيع ذلك: بوصفه بيانات هذا الموقع.',
};
