import { expect, test } from 'vitest';
import { webManifest } from '#build/pages/web-manifest.ts';

test('a site in Arabic with an icon of pixels says both to a device that installs it', () => {
  const settings = { site: { name: 'صحيفة المرفأ' }, languages: ['ar', 'en'], base: '/' } as const;
  const icon = { file: 'assets/own-1.png', size: { width: 300, height: 256 } };
  expect(JSON.parse(webManifest(settings, icon))).toMatchObject({
    name: 'صحيفة المرفأ',
    lang: 'ar',
    dir: 'rtl',
    start_url: '/',
    icons: [{ src: '/assets/own-1.png', sizes: '300x256', type: 'image/png' }],
  });
});
