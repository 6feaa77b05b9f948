import type { passages as english } from '../en/passages.ts';
import type { Translated } from '../translated.ts';

export const passages: Translated<typeof english> = {
  'passage.changed': 'تغيّر هذا المقطع منذ أُنشئ الرابط إليه. كان نصه:',
  'passage.earlier': 'تغيّر هذا المقطع. كان نصه حتى <date></date>:',
  'passage.present': 'قراءة النص الحالي',
  'passage.opened': 'فُتح عند المقطع المقتبس.',
  'passage.opened-near': 'فُتح عند المقطع المقتبس، وقد تغيّرت بعض كلماته.',
  'passage.copy': 'نسخ رابط هذا المقطع',
  'passage.copied': 'نُسخ رابط المقطع',
  'passage.copy-failed': 'تعذّر نسخ الرابط.',
  'passage.too-little': 'في المقال أكثر من مقطع كهذا. حدّد نصًا أطول.',
};
