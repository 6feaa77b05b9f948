import type { SeedFiles } from './seed-files.ts';

const story = (day: number, headline: string, text: string) =>
  `${day} March 2021 | 10:00 WIB\n\n${headline}\n\nLEEDS - ${text}`;

/** Three stories: two name Jane Doe and the European Union, one of them John Roe too, the third nobody. */
export const namedStories: SeedFiles = {
  'dateline.yaml': 'people: strict\n',
  'one.txt': story(
    1,
    'Talks begin',
    'Prime Minister Jane Doe met Senator John Roe in Leeds on Monday, the European Union (EU) said.',
  ),
  'two.txt': story(2, 'Talks go on', 'Prime Minister Jane Doe told reporters on Tuesday that the EU had agreed.'),
  'three.txt': story(3, 'Rain at last', 'It rained all day, and nobody said a word about it to anybody else.'),
};
