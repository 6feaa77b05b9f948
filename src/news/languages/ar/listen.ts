import type { listen as english } from '../en/listen.ts';
import type { Translated } from '../translated.ts';

export const listen: Translated<typeof english> = {
  listen: 'استماع',
  'listen.pause': 'توقّف',
  'listen.go-on': 'متابعة',
  'listen.back': 'السابق',
  'listen.back-paragraph': 'الفقرة السابقة',
  'listen.next': 'التالي',
  'listen.next-paragraph': 'الفقرة التالية',
  'listen.speed': 'السرعة',
  'listen.times': '{speed, number}×',
  'listen.stop': 'إنهاء',
  'listen.failed': 'توقّف هذا الجهاز عن القراءة.',
};
