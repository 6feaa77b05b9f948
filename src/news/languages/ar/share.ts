import type { share as english } from '../en/share.ts';
import type { Translated } from '../translated.ts';

export const share: Translated<typeof english> = {
  'share.article': 'مشاركة هذا المقال',
  'share.list': 'مشاركة هذه القائمة',
  'share.search': 'مشاركة هذا البحث',
  'share.link': 'الرابط',
  'share.link-to': 'رابط إلى',
  'share.whole': 'المقال كله',
  'share.paragraph': 'الفقرة {number, number}: \u2068{beginning}…\u2069',
  'share.copy': 'نسخ الرابط',
  'share.copied': 'نُسخ الرابط',
  'share.copy-failed': 'تعذّر نسخ الرابط، وهو:',
  'share.send': 'إرسال إلى تطبيق',
  'share.not-sent': 'تعذّر الإرسال.',
  'share.mail': 'بريد إلكتروني',
  citation: 'الاستشهاد',
  'citation.as': 'صيغة الاستشهاد',
  'citation.plain': 'نص عادي',
  'citation.copy': 'نسخ الاستشهاد',
  'citation.copied': 'نُسخ الاستشهاد',
  'citation.copy-failed': 'تعذّر نسخ الاستشهاد:',
  'citation.download': 'تنزيل \u2066.{ending}\u2069',
};
