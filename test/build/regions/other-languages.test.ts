import { describe, expect, it } from 'vitest';
import { noPlace } from '#news/regions/region.ts';
import { explainRegions } from '#build/regions/explain-regions.ts';
import { explanationText } from '#build/regions/explanation-text.ts';
import { tagRegions } from '#build/regions/tag-regions.ts';
import { story } from './story.ts';

/** What a story in a language is about, and what it names in passing. */
function about(language: string, ...text: readonly [string, ...string[]]): readonly string[] {
  const tagged = tagRegions(story(...text), undefined, language);
  return [...tagged.about.filter((code) => code !== noPlace), ...tagged.passing];
}

describe('a story in another language', () => {
  it.each([
    ['id', 'Gaya Rambut Baru di Pasar', 'Kota itu ramai, dan Surat dari lima pedagang dibaca. Lima kios tutup.'],
    ['id', 'Warga Serang Balik Pencuri', 'Padang rumput di kaki bukit menjadi metro baru, kata Batang Simanjuntak.'],
    ['pl', 'Dane o rybach', 'Dane z lata są dobre. Dania z ryb podano w porcie. Pole jest puste.'],
    ['es', 'América pide sal', 'América Latina pide sal, dijo Mauricio Granada. Lima la puerta. Israel García salió.'],
    ['tr', 'Mısır fiyatı düştü', 'Mısır ucuzladı. AB yeni kural açıkladı. Katar durdu.'],
    ['fr', 'Maurice et Dominique ont gagné', 'Maurice a couru, Dominique a nagé. Nice journée. Tours de piste.'],
    ['it', 'Monaco di Baviera e Bari', 'Como va? Monaco di Baviera invita Giorgia.'],
  ])('in %s takes no everyday word for a place: %s', (language, ...text) => {
    expect(about(language, ...text)).toEqual([]);
  });

  it.each([
    [
      'id',
      'Harga ikan naik',
      'Pedagang dari Selandia Baru dan Jepang datang ke Surabaya, bukan ke Malang.',
      ['NZ', 'JP', 'ID'],
    ],
    ['es', 'Sube la sal', 'Noruega y Nueva Zelanda venden más sal, y Noruega baja el precio.', ['NO', 'NZ']],
    ['de', 'Salz wird teurer', 'Norwegen verkauft mehr Salz als Neuseeland.', ['NO', 'NZ']],
    ['ru', 'Соль дорожает', 'Норвегия продаёт больше соли, чем Польша.', ['NO', 'PL']],
    ['ar', 'ارتفاع سعر الملح', 'تبيع النرويج ملحا أكثر من بولندا.', ['NO', 'PL']],
  ])('in %s is tagged by countries named in full: %s', (language, headline, text, codes) => {
    expect(about(language, headline, text).toSorted()).toEqual(codes.toSorted());
  });

  it('is tagged by its dateline', () => {
    const tagged = tagRegions(
      story('La sal sube', 'LIMA (EFE) - La sal sube otra vez en los puertos.'),
      undefined,
      'es',
    );
    expect(tagged).toMatchObject({ filed: 'PE', about: ['PE'] });
  });

  it('says in its explanation that places were not looked for', () => {
    const explained = explainRegions(story('Dane o rybach', 'Dane z lata są dobre.'), { add: [], remove: [] }, 'pl');
    expect(explanationText(explained)).toContain('language    pl: places are not looked for in it');
  });
});

describe('in English', () => {
  const aboutInEnglish = (...text: readonly [string, ...string[]]) => about('en', ...text);

  it('tells given names from cities', () => {
    expect(
      aboutInEnglish('The baker of the week: Jos', 'Jos came to the bakery at ten. Jos sings at the oven.'),
    ).toEqual([]);
    expect(aboutInEnglish('Rosario wins again', 'Rosario tells how the race went.')).toEqual([]);
    expect(
      aboutInEnglish('Market burns in Jos', 'A market burned in Jos on Monday. Jos lost two others this year.'),
    ).toEqual(['NG']);
  });

  it('tells teams from nations', () => {
    const team = 'The Indians scored twice in the eighth inning, and their pitcher kept the lead over the Tigers.';
    expect(aboutInEnglish('Indians hold on', team)).toEqual([]);
    expect(
      aboutInEnglish('Indians hold on', 'The Indians won by six wickets, and the cricket board in India was glad.'),
    ).toEqual(['IN']);
  });

  it('tells a computer language, a bird and a sport from places', () => {
    expect(aboutInEnglish('Java gets faster', 'The compiler for Java is faster, programmers say.')).toEqual([]);
    expect(aboutInEnglish('Java update', 'The update of Java is free.')).toEqual([]);
    expect(aboutInEnglish('Polish your boots', 'Polish leather with a soft cloth.')).toEqual([]);
    expect(aboutInEnglish('Volcano on Java', 'A volcano on Java sent ash over villages.')).toEqual(['ID']);
    expect(aboutInEnglish('Turkey for everyone', 'Turkey needs an hour in the oven, with stuffing and gravy.')).toEqual(
      [],
    );
    expect(aboutInEnglish('Pole vaulters meet', 'Pole vaulting came to the square. A Great Dane watched.')).toEqual([]);
  });

  it('wants more than its name for a middling city', () => {
    expect(aboutInEnglish('Kawasaki sells more bikes', 'Kawasaki sold more bikes this year than last.')).toEqual([]);
    expect(aboutInEnglish('Fire at a depot', 'A depot burned down in Kawasaki.')).toEqual(['JP']);
  });
});
