import { describe, expect, it } from 'vitest';
import { textOf } from '#news/text/span.ts';
import { readDateline } from '#build/grammar/dateline.ts';

const story =
  'The ferry office will sell tickets at two more windows from Friday, and the old window stays open until noon.';

/** Place, agency and day of a paragraph's dateline; null for none. The text behind it must be the story. */
function read(paragraph: string, text = story) {
  const source = `Ferry Office Grows\n\n${paragraph}${text}\n\nMore.`;
  const start = source.indexOf(paragraph);
  const dateline = readDateline(source, [start, start + paragraph.length + text.length]);
  if (dateline === null) return null;
  expect(source.slice(dateline.span[1])).toBe(`${text}\n\nMore.`);
  return [dateline.place, dateline.agency, dateline.day].map((span) => span && textOf(source, span));
}

describe('datelines as wires and newsrooms print them', () => {
  it.each([
    ['SALINAS, CA, March 02, 2026 /5-Star Release/ -- ', 'SALINAS, CA', '5-Star Release', 'March 02, 2026'],
    ['BREMEN, March 2, 2026 /PRNewswire-Nordwire/ -- ', 'BREMEN', 'PRNewswire-Nordwire', 'March 2, 2026'],
    ['TURKU, FINLAND, March 2, 2026 /EINPresswire.com/ -- ', 'TURKU, FINLAND', 'EINPresswire.com', 'March 2, 2026'],
    ['OTTAWA, ON / ACCESS Newswire / March 2, 2026 / ', 'OTTAWA, ON', 'ACCESS Newswire', 'March 2, 2026'],
    [
      'Regina, Saskatchewan--(Newsfile Corp. - March 2, 2026) - ',
      'Regina, Saskatchewan',
      'Newsfile Corp.',
      'March 2, 2026',
    ],
    ['LYON & AUSTIN, Texas--(BUSINESS WIRE)--', 'LYON & AUSTIN, Texas', 'BUSINESS WIRE', null],
    ['DENVER, March 02, 2026 (GLOBE NEWSWIRE) -- ', 'DENVER', 'GLOBE NEWSWIRE', 'March 02, 2026'],
    ['TUCSON, AZ - March 2, 2026 (FERRYWIRE) - ', 'TUCSON, AZ', 'FERRYWIRE', 'March 2, 2026'],
    ['ALBANY, N.Y. (AP) _ ', 'ALBANY, N.Y.', 'AP', null],
    ['DUBLIN -(Dow Jones)- ', 'DUBLIN', 'Dow Jones', null],
    ['Pune (Maharashtra) [India], March 2 (ANI): ', 'Pune (Maharashtra) [India]', 'ANI', 'March 2'],
    ['BOGOR, quaynews.id | ', 'BOGOR', 'quaynews.id', null],
    ['OSLO - Media OutReach Newswire - 2 March 2026 - ', 'OSLO', 'Media OutReach Newswire', '2 March 2026'],
    ['MONTEVIDEO.- ', 'MONTEVIDEO', null, null],
    ['Quaynews.id Surabaya – ', 'Surabaya', 'Quaynews.id', null],
    ['Liputan6.com, Surabaya ', 'Surabaya', 'Liputan6.com', null],
    ['KAIRO (VG) ', 'KAIRO', 'VG', null],
    ['KAIRO/OSLO (Harbour Post) ', 'KAIRO/OSLO', 'Harbour Post', null],
    ['KEY WEST, Fla. — ', 'KEY WEST, Fla.', null, null],
    ['KAZAN, March 2. /TASS/. ', 'KAZAN', 'TASS', 'March 2'],
    ['САМАРА, 2 марта. /ТАСС/. ', 'САМАРА', 'ТАСС', '2 марта.', 'Касса откроется в пятницу, сказал директор порта.'],
    ['Sevilla, 2 mar (EFE).- ', 'Sevilla', 'EFE', '2 mar'],
    ['Chennai, March 2 (IANS) ', 'Chennai', 'IANS', 'March 2'],
    ['Köln/Bonn (dpa) - ', 'Köln/Bonn', 'dpa', null],
    ['Medan, 2/3 (ANTARA) - ', 'Medan', 'ANTARA', '2/3'],
    ['Medan, Senin (2/3/2026) – ', 'Medan', null, 'Senin (2/3/2026)'],
    ['Davis, CA (Ferrywire.io) Monday Mar 2, 2026 — ', 'Davis, CA', 'Ferrywire.io', 'Monday Mar 2, 2026'],
    ['LISBON – (March 2, 2026) – ', 'LISBON', null, 'March 2, 2026'],
    ['March 2, 2026 – LISBON – ', 'LISBON', null, 'March 2, 2026'],
    ['(OSLO, Norway) – ', 'OSLO, Norway', null, null],
    ['[ACCRA] ', 'ACCRA', null, null],
    ['By ACCRA, Ghana, Mar 2 – ', 'ACCRA, Ghana', null, 'Mar 2'],
    ['PENANG: ', 'PENANG', null, null],
    ['Kabarlaut.com - ', null, 'Kabarlaut.com', null],
    ['KABARLAUT.CO.ID,MEDAN--', 'MEDAN', 'KABARLAUT.CO.ID', null],
    ['KABARLAUT.CO.ID - MEDAN. ', 'MEDAN', 'KABARLAUT.CO.ID', null],
    ['(Reuters) - ', null, 'Reuters', null],
    ['March 2 (Reuters) - ', null, 'Reuters', 'March 2'],
    ['NEWPORT NEWS, Va., March 2 - ', 'NEWPORT NEWS, Va.', null, 'March 2'],
    ['بيروت (رويترز) - ', 'بيروت', 'رويترز', null, 'قالت الهيئة إن نافذتين جديدتين ستفتحان يوم الجمعة.'],
  ])('reads "%s"', (paragraph, place, agency, day, text = story) => {
    expect(read(paragraph, text)).toEqual([place, agency, day]);
  });

  it('reads a dateline on a line of its own with the block below it', () => {
    expect(read('BANGOR, Maine –\n\n')).toEqual(['BANGOR, Maine', null, null]);
    expect(read('BURSA, 2 Maret 2026 (Antara/Ferrywire) --\n\n')).toEqual([
      'BURSA',
      'Antara/Ferrywire',
      '2 Maret 2026',
    ]);
  });

  it('takes a town that the gazetteer does not have by its capitals', () => {
    expect(read('WONOSARI - ')).toEqual(['WONOSARI', null, null]);
    expect(read('Wonosari - ')).toBeNull();
  });
});

describe('what only looks like a dateline', () => {
  it.each([
    'TBH - ',
    'IMHO - ',
    'PS - ',
    'Anna - ',
    'ANNA - ',
    'Anna\n-- \n',
    'Anna Berg (Reuters) - ',
    'By ANNA BERG, March 2 – ',
    'Note: ',
    'Japan: ',
    'DISCLAIMER - ',
    'US - ',
    'Göl - ',
    'Viện KH - CN & MT ',
    'Nice - ',
  ])('reads none in "%s"', (paragraph) => {
    expect(read(paragraph)).toBeNull();
  });

  it('reads none in a pair of towns, nor in a word that the text repeats with a small letter', () => {
    expect(
      read('Oslo - ', 'Bergen trains will be late until Friday, the railway said on Monday in a letter to its riders.'),
    ).toBeNull();
    expect(
      read('TICKETS - ', 'The new tickets will be sold at two more windows from Friday, and the old ones stay valid.'),
    ).toBeNull();
  });
});

describe('names and labels before a dash or a colon that speak or are told of', () => {
  it.each([
    ['MADISON: ', 'I think that the ferry office should sell tickets at two more windows from Friday.'],
    ['AUSTIN - ', 'Well, the ferry office should sell tickets at two more windows from Friday on.'],
    ['LINCOLN: ', "We're told that the ferry office should sell tickets at two more windows from Friday."],
    ['Jordan - ', 'He sells tickets at two more windows from Friday, and the old window stays open until noon.'],
    ['MODERATOR - ', story],
    ['PERINGATAN - ', story],
    ['ENTREVISTA - ', story],
    ['CRICKET - ', story],
    ['KEY POINTS - ', story],
    ['POLITIQUE - ', story],
    ['EKONOMI - ', story],
    ['GESELLSCHAFT - ', story],
    ['CINÉMA - ', story],
    ['ATP MADRID - ', story],
    ['LIGUE DES CHAMPIONS - ', story],
    ['TOUR DE SUISSE - ', story],
    ['FOTOGRAFIE - ', story],
    ['CORONAVIRUS - ', story],
  ])('reads none in "%s"', (paragraph, text) => {
    expect(read(paragraph, text)).toBeNull();
  });
});
