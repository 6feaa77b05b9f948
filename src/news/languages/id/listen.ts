import type { listen as english } from '../en/listen.ts';
import type { Translated } from '../translated.ts';

export const listen: Translated<typeof english> = {
  listen: 'Dengarkan',
  'listen.pause': 'Jeda',
  'listen.go-on': 'Lanjutkan',
  'listen.back': 'Mundur',
  'listen.back-paragraph': 'Mundur satu paragraf',
  'listen.next': 'Maju',
  'listen.next-paragraph': 'Maju satu paragraf',
  'listen.speed': 'Kecepatan',
  'listen.times': '{speed, number}×',
  'listen.stop': 'Berhenti',
  'listen.failed': 'Perangkat ini berhenti membacakan.',
};
