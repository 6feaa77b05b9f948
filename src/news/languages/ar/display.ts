import type { display as english } from '../en/display.ts';
import type { Translated } from '../translated.ts';

export const display: Translated<typeof english> = {
  theme: 'السمة',
  'as-device': 'تلقائي',
  light: 'فاتحة',
  dark: 'داكنة',
  typeface: 'الخط',
  'face-of-site': 'خط الموقع',
  'sans-serif': 'بلا زوائد',
  'text-size': 'حجم النص',
  'line-spacing': 'تباعد الأسطر',
  'spacing-close': 'متقارب',
  'spacing-open': 'متباعد',
  usual: 'المعتاد',
  'line-length': 'طول السطر',
  'length-short': 'قصير',
  'length-long': 'طويل',
  language: 'اللغة',
  'language-stays': 'لا يُسمح لهذا الجهاز بحفظ شيء، لذا تبقى اللغة كما هي.',
  'display-reset': 'إعادة الضبط',
  'display-is-reset': 'عاد كل شيء كما كان في الموقع.',
};
