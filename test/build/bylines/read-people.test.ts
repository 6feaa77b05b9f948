import { expect, test } from 'vitest';
import { isStatedName, readPeople } from '#build/bylines/read-people.ts';

test.each([
  ['By Jane Doe and John Roe, Staff Writers in Washington', ['Jane Doe', 'John Roe']],
  ['By Jane Doe in Washington and John Roe in London', ['Jane Doe', 'John Roe']],
  ['By Jane Doe, John Roe, and Mary Major', ['Jane Doe', 'John Roe', 'Mary Major']],
  ['By JANE DOE, Associated Press Writer', ['JANE DOE']],
  ['Jane Doe, Staff Writer', ['Jane Doe']],
  ['By AP Writer Jane Doe', ['Jane Doe']],
  ['By Dr. Jane A. Doe | Quay News', ['Jane A. Doe']],
  ['By John Roe, Jr.', ['John Roe Jr.']],
  ['By Jane Doe; photographs by John Roe', ['Jane Doe']],
  ['By Jane Doe, New York', ['Jane Doe']],
  ['By Jane Doe, Blue Quay', ['Jane Doe']],
  ['Jane Doe (AP), Staff Writer', ['Jane Doe']],
  ['Oleh: R. Sari', ['R. Sari']],
  ['Oleh Sari Dewi di Jakarta', ['Sari Dewi']],
  ['By Leonardo di Caprio', ['Leonardo di Caprio']],
  ['Por Juan Pérez y María López', ['Juan Pérez', 'María López']],
  ['Por José Ortega y Gasset', ['José Ortega y Gasset']],
  ['Von Jana Roe, Berlin', ['Jana Roe']],
  ['Par Marie Dupont et Jean-Paul Sartre', ['Marie Dupont', 'Jean-Paul Sartre']],
  ['Door Jan de Vries en Piet Jansen', ['Jan de Vries', 'Piet Jansen']],
  ['Автор: Иван Петров', ['Иван Петров']],
  ['γράφει ο Νίκος Παπαδόπουλος', ['Νίκος Παπαδόπουλος']],
  ['بقلم أحمد علي', ['أحمد علي']],
  ['מאת דנה כהן', ['דנה כהן']],
  ['लेखक: राम शर्मा', ['राम शर्मा']],
  ['โดย สมชาย ใจดี', ['สมชาย ใจดี']],
  ['홍길동 기자', ['홍길동']],
  ['记者：李明', ['李明']],
])('reads who wrote it in "%s"', (byline, people) => {
  expect(readPeople(byline)).toEqual(people);
});

test.each([
  'By Staff',
  'By Reuters',
  'By Reuters Staff',
  'By Our Own Correspondent',
  'By A Staff Reporter',
  'By The Editorial Board',
  'By Al Jazeera',
  'By Human Rights Watch',
  'By New York',
  'By Sari',
  'By jane doe',
  'By Bill and Melinda Gates',
  'Edited by Jane Doe',
  'Penulis: Redaksi',
  'Автор: Редакция',
  'بقلم فريق التحرير',
  // Two people, or one whose second name is Wamuhammad.
  'بقلم أحمد علي ومحمد سالم',
  '작성자: 연합뉴스',
  '记者：新华社',
  'โดย กองบรรณาธิการ',
])('finds no person in "%s"', (byline) => {
  expect(readPeople(byline)).toEqual([]);
});

test('takes a Chinese name only where something says that it is one', () => {
  expect([readPeople('李明'), readPeople('李明', true)]).toEqual([[], ['李明']]);
});

test('lets an owner name anybody, but no agency, newsroom or several people at once', () => {
  expect(['Suryadi', 'bell hooks', 'Prince', '李明', 'Ségolène Royale'].filter(isStatedName)).toHaveLength(5);
  expect(['Reuters', 'Newsroom', 'Jane Doe, John Roe', 'Jane Doe and John Roe', '–', 'x'.repeat(76)].filter(isStatedName)).toEqual([]); // prettier-ignore
});
