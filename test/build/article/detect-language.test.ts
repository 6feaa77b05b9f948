import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '#news/article/article.ts';
import { detectLanguage } from '#build/article/detect-language.ts';
import { usualLanguage } from '#build/article/usual-language.ts';
import { parseSeed } from '#build/seeds/parse-seed.ts';
import { textDirection } from '#build/text/text-direction.ts';

function parsed(headline: string, text: string): ParsedArticle {
  const result = parseSeed(`${headline}\n\n${text}`, 'a.txt', '2026-01-01');
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value.parsed;
}

describe('the language of an article', () => {
  it.each([
    [
      'en',
      'Bakery opens',
      'The bakery at the harbour has opened again, and the baker said that bread would be cheaper.',
    ],
    [
      'id',
      'Toko roti dibuka',
      'Toko roti di pelabuhan dibuka lagi, dan pemiliknya mengatakan bahwa harga akan turun karena panen baik.',
    ],
    [
      'ms',
      'Kedai roti dibuka',
      'Kedai roti di pelabuhan dibuka semula dan pemiliknya berkata bahawa harga akan turun kerana hasil tuaian baik.',
    ],
    [
      'es',
      'Abre la panadería',
      'La panadería del puerto ha vuelto a abrir y el panadero dijo que el pan será más barato.',
    ],
    [
      'pt',
      'Padaria reabre',
      'A padaria do porto voltou a abrir e o padeiro disse que o pão vai ficar mais barato em março.',
    ],
    [
      'fr',
      'La boulangerie rouvre',
      'La boulangerie du port a rouvert et le boulanger a dit que le pain serait moins cher.',
    ],
    [
      'de',
      'Bäckerei öffnet',
      'Die Bäckerei am Hafen hat wieder geöffnet, und der Bäcker sagte, das Brot werde billiger.',
    ],
    [
      'nl',
      'Bakkerij weer open',
      'De bakkerij bij de haven is weer open en de bakker zei dat het brood goedkoper wordt.',
    ],
    [
      'af',
      'Bakkery weer oop',
      'Die bakkery by die hawe is weer oop en die bakker het gesê dat die brood nie meer so duur sal wees nie.',
    ],
    [
      'pl',
      'Piekarnia znów otwarta',
      'Piekarnia w porcie została znów otwarta, a piekarz powiedział, że chleb będzie tańszy.',
    ],
    ['tr', 'Fırın yeniden açıldı', 'Limandaki fırın yeniden açıldı ve fırıncı ekmeğin ucuzlayacağını söyledi.'],
    [
      'sw',
      'Duka la mikate lafunguliwa',
      'Duka la mikate katika bandari limefunguliwa tena na mwokaji alisema kwamba bei ya mkate itashuka.',
    ],
    ['vi', 'Tiệm bánh mở lại', 'Tiệm bánh ở cảng đã mở lại và người thợ bánh nói rằng bánh mì sẽ rẻ hơn.'],
    ['ru', 'Пекарня открылась', 'Пекарня в порту снова открылась, и пекарь сказал, что хлеб подешевеет.'],
    ['ar', 'إعادة فتح المخبز', 'أعيد فتح المخبز في الميناء وقال الخباز إن الخبز سيكون أرخص.'],
    ['fa', 'نانوایی باز شد', 'نانوایی بندر دوباره باز شد و نانوا گفت که نان ارزان‌تر می‌شود.'],
    ['he', 'המאפייה נפתחה', 'המאפייה בנמל נפתחה מחדש והאופה אמר שהלחם יהיה זול יותר.'],
    ['hi', 'बेकरी फिर खुली', 'बंदरगाह की बेकरी फिर खुल गई और बेकर ने कहा कि रोटी सस्ती होगी।'],
    ['ja', 'パン屋が再開', '港のパン屋が再び開き、パンは安くなると主人は話した。'],
    ['zh', '面包店重新开业', '港口的面包店重新开业，面包师说面包会更便宜。'],
    [
      'ko',
      '[CEO&]빵집이 다시 연다',
      '항구의 빵집 Quay Bread(www.quay-bread.example)가 월요일에 다시 문을 열었다고 주인이 말했다.',
    ],
    ['km', 'ហាងនំប៉័ងបើកឡើងវិញ', 'ហាងនំប៉័ងនៅកំពង់ផែបានបើកឡើងវិញ។'],
  ])('%s is told from the text: %s', async (language, headline, text) => {
    expect(await detectLanguage(parsed(headline, text))).toBe(language);
  });

  it('is not sure in a few words, in figures, and in a language that is not known', async () => {
    expect(await detectLanguage(parsed('Roti', 'Roti baru.'))).toBeNull();
    expect(await detectLanguage(parsed('1ST QTR NET', 'Shr 32 cts vs 28 cts\n\nNet 2,194 vs 1,929'))).toBeNull();
    expect(await detectLanguage(parsed('Xyqq zzrt', 'Bvrtq wxyz kqpf mnbtr qqvx zrtpl kjhgf wqrtz.'))).toBeNull();
  });

  it('is then the usual one of the folder, else the first of the interface', () => {
    expect(usualLanguage(['pl', null, 'de', 'pl'], 'en')).toBe('pl');
    expect(usualLanguage(['pl', 'de'], 'en')).toBe(usualLanguage(['de', 'pl'], 'en'));
    expect(usualLanguage([null, null], 'id')).toBe('id');
  });

  it('says in which direction it is written', () => {
    const languages = ['en', 'ar', 'he', 'fa', 'ur', 'ps', 'dv', 'az-Arab', 'ku', 'ja', 'ms-Arab'];
    expect(languages.filter((language) => textDirection(language) === 'rtl')).toEqual([
      'ar',
      'he',
      'fa',
      'ur',
      'ps',
      'dv',
      'az-Arab',
      'ms-Arab',
    ]);
  });
});

it.each([
  ['zh', '旧桥重新开放', '市政府星期一重新开放了旧桥，三年的修理费用比计划的多，市长说。'],
  [
    'id',
    'Jembatan lama dibuka',
    'Jembatan lama dibuka lagi, dan walikota mengatakan bahwa biayanya lebih besar karena hujan.',
  ],
])('addresses before a text say nothing of its language: %s', async (language, headline, text) => {
  const links = [
    'photos.example.org/the-old-bridge-and-the-harbour.jpg',
    'example.org/this-is-the-old-bridge-by-the-sea',
  ];
  const article = parsed(headline, `${links.map((link) => `https://${link}`).join('\n\n')}\n\n${text}`);
  expect(await detectLanguage(article)).toBe(language);
});
