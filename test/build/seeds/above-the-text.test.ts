import { expect, test } from 'vitest';
import type { Span } from '#news/text/span.ts';
import { parseSeed } from '#build/seeds/parse-seed.ts';
import { textOf } from '#news/text/span.ts';
import { formatProblem } from '#build/text/problem.ts';

const headline = 'Council Opens the Old Bridge Again';
const first =
  'The council has opened the old crossing again after three years of repairs that cost more than planned, said the town.';
const second =
  'It had been closed since a storm, and people had to walk for an hour to the next one, which is on the other side.';

/** What is read of a text; a problem fails the test. */
function read(text: string, file = 'a.txt') {
  const result = parseSeed(text, file, '2026-11-30');
  if (!result.ok) throw new Error(result.faults.map(formatProblem).join('\n'));
  const { parsed, stated, warnings } = result.value;
  const words = (span: Span | null) => span && textOf(parsed.source, span);
  return {
    headline: words(parsed.headline),
    date: parsed.clock?.date ?? null,
    byline: words(parsed.byline),
    label: words(parsed.label),
    caption: words(parsed.caption),
    dateline: words(parsed.dateline?.span ?? null),
    paragraphs: parsed.paragraphs.map(({ span }) => words(span)),
    tags: stated.tags,
    warnings: warnings.map(({ kind, found }) => `${kind}: ${found}`),
  };
}

const body = `\n\n${first}\n\n${second}\n`;

test.each([
  [
    'a value that begins with a quotation mark',
    `---\ntitle: "Old" Bridge Opens\ndate: 2026-01-05\n---`,
    '"Old" Bridge Opens',
  ],
  ['a value in brackets', `---\ntitle: [Update] Bridge Opens\ndate: 2026-01-05\n---`, '[Update] Bridge Opens'],
  ['a value that begins with a star', `---\ntitle: *Old* bridge\ndate: 2026-01-05\n---`, '*Old* bridge'],
  ['a value that begins with a percent sign', `---\ntitle: %d bridges\ndate: 2026-01-05\n---`, '%d bridges'],
  ['an account beside it', `---\ntitle: Bridge Opens\ntwitter: @bridge\ndate: 2026-01-05\n---`, 'Bridge Opens'],
  [
    'colons in two values',
    `---\ntitle: Bridge: it opens\nsubtitle: Town: all\ndate: 2026-01-05\n---`,
    'Bridge: it opens',
  ],
  ['a tag of YAML', `---\ntitle: Bridge Opens\ndate: !!timestamp 2026-01-05\n---`, 'Bridge Opens'],
  ['tabs that indent', `---\ntitle: Bridge Opens\ntags:\n\t- a\n\t- b\ndate: 2026-01-05\n---`, 'Bridge Opens'],
  ['five dashes', `-----\ntitle: Bridge Opens\ndate: 2026-01-05\n-----`, 'Bridge Opens'],
  ['an indent', `  ---\n  title: Bridge Opens\n  date: 2026-01-05\n  ---`, 'Bridge Opens'],
  ['a block of code around it', '```yaml\ntitle: Bridge Opens\ndate: 2026-01-05\n```', 'Bridge Opens'],
  ['a comment of HTML around it', `<!--\ntitle: Bridge Opens\ndate: 2026-01-05\n-->`, 'Bridge Opens'],
  ['+++ toml', `+++ toml\ntitle = "Bridge Opens"\ndate = 2026-01-05\n+++`, 'Bridge Opens'],
])('reads front matter with %s', (_, head, title) => {
  expect(read(`${head}${body}`)).toMatchObject({ headline: title, date: '2026-01-05', paragraphs: [first, second] });
});

test('a rule of five dashes above a text is no front matter', () => {
  expect(read(`-----\n${headline}\n-----${body}`)).toMatchObject({ headline, paragraphs: [first, second] });
});

test.each([
  ['without a blank behind the colon', `Title:${headline}\nDate:2026-01-05\nAuthor:Sari Dewi`],
  ['with equals signs', `Title = ${headline}\nDate = 2026-01-05\nAuthor = Sari Dewi`],
  ['with tabs', `TITLE\t${headline}\nDATE\t2026-01-05\nAUTHOR\tSari Dewi`],
  ['of reStructuredText', `:title: ${headline}\n:date: 2026-01-05\n:author: Sari Dewi`],
  ['of Org', `#+TITLE: ${headline}\n#+DATE: 2026-01-05\n#+AUTHOR: Sari Dewi`],
  ['as a list', `- Title: ${headline}\n- Date: 2026-01-05\n- Author: Sari Dewi`],
  ['behind points', `.. title: ${headline}\n.. date: 2026-01-05\n.. author: Sari Dewi`],
  ['in quotation marks', `Title: "${headline}"\nDate: "2026-01-05"\nAuthor: "Sari Dewi"`],
  ['between rules', `=====\nTitle: ${headline}\nDate: 2026-01-05\nAuthor: Sari Dewi\n=====`],
  ['of mail programs', `From: Sari Dewi\nSent: Monday, January 5, 2026 9:15 AM\nTo: Desk\nSubject: ${headline}`],
  ['of French mail', `De : Sari Dewi\nÀ : desk@example.org\nObjet : ${headline}\nEnvoyé : lundi 5 janvier 2026 09:15`],
  ['in Danish', `Overskrift: ${headline}\nDato: 5. januar 2026\nForfatter: Sari Dewi`],
  ['in Filipino', `Pamagat: ${headline}\nPetsa: Enero 5, 2026\nMay-akda: Sari Dewi`],
  ['in Turkish capitals', `BAŞLIK: ${headline}\nTARİH: 5 Ocak 2026\nYAZAR: Sari Dewi`],
  [
    'with others whose names are not known',
    `Title: ${headline}\nShelf: B\nDate: 2026-01-05\nAuthor: Sari Dewi\nMood: calm`,
  ],
])('reads header lines %s', (_, head) => {
  expect(read(`${head}${body}`)).toMatchObject({
    headline, date: '2026-01-05', byline: 'Sari Dewi', caption: null, paragraphs: [first, second],
  }); // prettier-ignore
});

test('names each header line that is not known in a warning', () => {
  const head = `Title: ${headline}\nShelf: B\nDate: 2026-01-05\nMood: calm`;
  expect(read(`${head}${body}`).warnings).toEqual(['front-matter-key: "Shelf"', 'front-matter-key: "Mood"']);
});

test('a dialogue below a headline is no block of fields', () => {
  const talk = 'Anna: Is it open?\nTom: It is.\nAnna: Then let us go.';
  expect(read(`${headline}\n\n${talk}${body}`)).toMatchObject({
    headline,
    paragraphs: [...talk.split('\n'), first, second],
  });
});

test.each([
  'POLITIK', 'Ekonomi', 'ÉCONOMIE', 'ECONOMIE', 'Économie', 'Wirtschaft', 'DEPORTES', 'DÜNYA', 'Политика', 'اقتصاد', 'राजनीति', '国际', '경제',
  'World News', 'News | Local', 'Home > News > Town', 'SON DAKİKA',
])('takes the section "%s" above or below the headline for a label', (label) => {
  const expected = { headline, label, caption: null, paragraphs: [first, second] };
  expect(read(`${label}\n\n${headline}${body}`)).toMatchObject(expected);
  expect(read(`${headline}\n\n${label}${body}`)).toMatchObject(expected);
}); // prettier-ignore

test('takes a word in capitals below the headline for a label, not for a caption', () => {
  expect(read(`${headline}\n\nCROSSINGS${body}`)).toMatchObject({ label: 'CROSSINGS', caption: null });
});

test.each(['THE OLD BRIDGE, SEEN FROM THE HARBOUR', 'TERNATE'])(
  'leaves "%s" below the headline a caption',
  (caption) => {
    expect(read(`${headline}\n\n${caption}${body}`)).toMatchObject({ label: null, caption });
  },
);

test.each(['…', '—', '§', '-o-', '3 min read', 'Print Email Share', 'Listen to this article', '(MORE)'])(
  'takes "%s" below the headline for no caption',
  (mark) => {
    expect(read(`${headline}\n\n${mark}${body}`)).toMatchObject({ caption: null, paragraphs: [first, second] });
  },
);

test.each([
  'Sari Dewi', 'SARI DEWI', 'Jane Doe and John Roe', 'R. Sari', 'Dr. Jane Doe', 'Jane Doe, London', 'Jane Doe in London', 'Jane Doe, Reuters', 'Jane Doe | Harbour News',
  'Иван Иванов', 'أحمد علي', 'राम कुमार', 'Ayşe Yılmaz', 'Jean Dupont', 'Staff Reporter', 'By Our Correspondent', 'AFP', 'Redaksi', 'Jane Doe · 4 min read',
  '记者 王小明', '본지 홍길동 기자', 'Par Jean Dupont avec AFP', 'Par Jean Dupont Envoyé spécial à Londres', 'Reporter: R. Sari | Editor: T. Budi', 'Posted by Jane Doe',
])('takes "%s" alone on its line for a byline', (byline) => {
  expect(read(`${headline}\n\n${byline}${body}`)).toMatchObject({ headline, byline, caption: null });
  expect(read(`${byline}\n\n${headline}${body}`)).toMatchObject({ headline, byline, caption: null });
}); // prettier-ignore

test.each([
  'Jane Doe at the crossing',
  'Mayor Jane Doe',
  'Photo: Jane Doe',
  'The Old Bridge',
  'Harbour Master John Roe',
])('leaves "%s" a caption', (caption) => {
  expect(read(`${headline}\n\n${caption}${body}`)).toMatchObject({ byline: null, caption });
});

test.each(['، 30-06-2021', ' 30-06-2021', '', ', 30 June 2021'])(
  'a text that is nothing but its headline again and "%s" is read, and nothing is left out',
  (date) => {
    const text = `${headline}${date}`;
    expect(read(`Title: ${headline}\nDate: 2021-06-30\n\n${text}\n`)).toMatchObject({ headline, paragraphs: [text] });
  },
);

test('a name that the text mentions is the caption of a portrait', () => {
  const text = `${headline}\n\nSari Dewi\n\n${first}\n\nIt was Dewi who had the idea, said the town in a note that hangs on the door.\n`;
  expect(read(text)).toMatchObject({ byline: null, caption: 'Sari Dewi' });
});

test.each(['Sari Dewi', 'By Sari Dewi', '(Reporting by Sari Dewi; Editing by Jane Doe)'])(
  'reads "%s" below a text',
  (byline) => {
    expect(read(`${headline}${body}\n${byline}\n`)).toMatchObject({ byline, paragraphs: [first, second] });
  },
);

test('a summary before a paragraph with a dateline is a paragraph, a sentence with its photographer a caption', () => {
  const summary = 'The repairs took three years. Traders had asked for them since the storm.';
  const third = `TERNATE, NNC - ${first}`;
  const expected = { caption: null, dateline: 'TERNATE, NNC -', paragraphs: [summary, third, second] };
  expect(read(`${headline}\n\n${summary}\n\n${third}\n\n${second}\n`)).toMatchObject(expected);
  const caption = 'People cross on Monday. It was closed for years. (Photo: NNC)';
  expect(read(`${headline}\n\n${caption}\n\n${third}\n`)).toMatchObject({ caption });
});

test.each([
  ['_January 5, 2026_', '2026-01-05'],
  ['— January 5, 2026 —', '2026-01-05'],
  ['จันทร์ที่ 5 มกราคม พุทธศักราช 2569', '2026-01-05'],
  ['دوشنبه، ۱۵ دی‌ماه ۱۴۰۴', '2026-01-05'],
  ['北京时间2026年1月5日09:15', '2026-01-05'],
  ['发布时间：2026年1月5日 来源：中国新闻网', '2026-01-05'],
  ['January 5, 2026 - Leave a comment', '2026-01-05'],
  ['Rab. II 16, 1447', '2025-10-08'],
  ['2 hours ago', null],
  ['3 jam yang lalu', null],
  ['vor 2 Stunden', null],
  ['2 часа назад', null],
  ['منذ ساعتين', null],
  ['5時間前', null],
  ['ponedjeljak, 5. siječnja 2026.', null],
])('reads the clock line "%s"', (line, date) => {
  expect(read(`${line}\n\n${headline}${body}`)).toMatchObject({
    headline,
    date,
    caption: null,
    paragraphs: [first, second],
  });
});

test('says that a clock which counts back from an unknown day has no date', () => {
  expect(read(`2 hours ago\n\n${headline}${body}`).warnings).toEqual(['clock-relative: "2 hours ago"']);
});

test.each(['5 Ways to Mend a Bridge', '2 Hours of Sleep Are Enough', '100 days of rain', '5 days left to vote'])(
  '"%s" is a headline',
  (title) => {
    expect(read(`5 January 2026\n\n${title}${body}`)).toMatchObject({ headline: title, paragraphs: [first, second] });
  },
);
