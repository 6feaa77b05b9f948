import { articleQueries } from '#app/archive/article-queries.ts';
import { errorKind } from '#app/archive/errors.ts';
import { createClient } from '#app/site/create-client.ts';
import { formatAddressTable } from '#build/addresses/address-table.ts';
import { readArticleAddress, urls } from '#news/addresses/urls.ts';
import { Random } from './random.ts';
import { compileSeeds } from './compile-seeds.ts';
import { readSummaries } from './naive-filter.ts';
import { createMemoryReader } from '../app/open-app.tsx';

interface Story {
  /** Null while it is removed. */
  readonly file: string | null;
  readonly text: string;
}

type Change = (story: Story, random: Random, stories: Story[]) => Story;

/** Changes of a story between two builds. */
export const changes = {
  'is edited': (story, random) => ({ ...story, text: edit(story.text, random) }),
  'is renamed': (story, random, stories) => ({ ...story, file: newName(random, stories) }),
  'is moved to a folder': ({ file, text }, random) => ({ file: `${random.between(2000, 2030)}/${file}`, text }),
  'is renamed and edited': ({ text }, random, stories) => ({
    file: newName(random, stories),
    text: edit(text, random),
  }),
  'is removed': ({ text }) => ({ file: null, text }),
  'takes the name of another, which is renamed': (story, random, stories) => {
    const at = random.below(stories.length);
    const other = stories[at] ?? story;
    if (other === story || other.file === null) return story;
    stories[at] = { ...other, file: random.below(2) === 0 ? story.file : newName(random, stories) };
    return { ...story, file: other.file };
  },
} satisfies Record<string, Change>;

const restorations = {
  'is restored': (story, random, stories) => ({ ...story, file: newName(random, stories) }),
  'is restored, edited': ({ text }, random, stories) => ({ file: newName(random, stories), text: edit(text, random) }),
} satisfies Record<string, Change>;

/** A step of a history: the story's number, the change, and the seed of its random choices. A new number adds a story. */
export type Step = readonly (readonly [story: number, change: keyof typeof changes, seed: number])[];

/**
 * Builds an archive after each step of its history, with the id table of the previous build. Returns `wrong`: published
 * addresses that a later build resolves wrongly; `left`: how many addresses were given up with a warning to the owner;
 * `published`: how many there were.
 */
export async function replayHistory(history: readonly Step[]) {
  const stories: Story[] = [];
  const published = new Map<string, { readonly story: number; isLeft: boolean }>();
  const wrong: string[] = [];
  let table = '';
  for (const step of history) {
    takeStep(stories, step);
    const built = await build(stories, table);
    table = built.table;
    for (const address of published.values())
      if (built.unsure.includes(stories[address.story]?.file ?? '')) address.isLeft = true;
    for (const [file, address] of built.addresses) {
      const story = stories.findIndex((entry) => entry.file === file);
      const known = published.get(address)?.story ?? story;
      if (known !== story) wrong.push(`${address} went from story ${known} to ${story}`);
      else if (!published.has(address)) published.set(address, { story, isLeft: false });
    }
    for (const [address, { story, isLeft }] of published) {
      const { file, text } = stories[story] ?? { file: null, text: '' };
      const shown = await built.open(address);
      if (shown !== (file === null || isLeft ? 'gone' : text))
        wrong.push(`after ${JSON.stringify(step)} ${address} shows ${shown}, not ${file}`);
    }
  }
  const left = [...published.values()].filter(({ isLeft }) => isLeft).length;
  return { wrong, left, published: published.size };
}

function takeStep(stories: Story[], step: Step): void {
  const moved = new Set<number>();
  for (const [number, kind, seed] of step) {
    const random = new Random(seed);
    const at = Math.min(number, stories.length);
    const story = stories[at];
    if (story === undefined) stories.push({ file: newName(random, stories), text: inventStory(at) });
    else if (!moved.has(at)) {
      const restore = random.pick(Object.values(restorations));
      stories[at] = (story.file === null ? restore : changes[kind])(story, random, stories);
      // A story that has received another's name does not change again in this step.
      stories.forEach((entry, index) => entry !== stories[index] && moved.add(index));
    }
    moved.add(at);
  }
}

async function build(stories: readonly Story[], table: string) {
  const files = stories.flatMap(({ file, text }) => (file === null ? [] : [[file, text] as const]));
  const archive = await compileSeeds({ ...Object.fromEntries(files), 'addresses.tsv': table });
  const rows = archive.table?.rows ?? [];
  const addresses = new Map(readSummaries(archive).map((summary) => [summary.id, urls.article(summary)]));
  const client = createClient(createMemoryReader(archive));
  return {
    table: formatAddressTable(rows),
    unsure: archive.problems.filter(({ kind }) => kind === 'address-unsure').map(({ file }) => file),
    addresses: rows.flatMap(({ id, file }) => {
      const address = addresses.get(id);
      return file === null || address === undefined ? [] : [[file, address] as const];
    }),
    /** The article's text, or the kind of error. */
    open: (address: string): Promise<string> => {
      const id = readArticleAddress(address.split('/').at(-1) ?? '')?.id ?? '';
      return client.fetchQuery(articleQueries.article(id)).then(({ source }) => source, errorKind);
    },
  };
}

const words =
  'the of and a council bridge said will harbour crew minister market river open new three on Monday after storm road north mend lantern jetty week people brought tea nobody hurry ferry orchard keepers bell tower paint count measure celebrate winter footpath long plank lies straight visitors came watch custom begin repairs years no cost town hall answer letter lamp engine field school window morning'.split(
    ' ',
  );

/** A random story, unlike all others. */
function inventStory(number: number): string {
  const random = new Random(1000 + number);
  const randomWords = (count: number) => Array.from({ length: count }, () => random.pick(words)).join(' ');
  const paragraphs = Array.from({ length: 4 }, () => `${randomWords(20)}. ${randomWords(20)}.`);
  return ['19 January 2022', `Story ${randomWords(6)}`, ...paragraphs].join('\n\n');
}

/** Changes a word of the text or headline, or adds a sentence. */
function edit(text: string, random: Random): string {
  const blocks = text.split('\n\n');
  const at = random.between(1, blocks.length - 1);
  const blockWords = (blocks[at] ?? '').split(' ');
  const word = random.pick(words);
  const edited = random.below(3) === 0 ? [...blockWords, `${word} ${random.pick(words)}.`] : blockWords.with(0, word);
  return blocks.with(at, edited.join(' ')).join('\n\n');
}

function newName(random: Random, stories: readonly Story[]): string {
  for (;;) {
    const name = `${random.pick(words)}-${random.below(1000)}.txt`.toLowerCase();
    if (!stories.some(({ file }) => file === name)) return name;
  }
}
