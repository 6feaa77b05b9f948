import { articleQueries } from '#app/archive/article-queries.ts';
import { errorKind } from '#app/archive/errors.ts';
import { createClient } from '#app/site/create-client.ts';
import { formatAddressTable } from '#build/addresses/address-table.ts';
import { readArticleAddress, urls } from '#news/addresses/urls.ts';
import { Chance } from './random.ts';
import { compileSeeds } from './compile-seeds.ts';
import { readSummaries } from './naive-filter.ts';
import { createMemoryReader } from '../app/open-app.tsx';

interface Story {
  /** Null while it is taken out. */
  readonly file: string | null;
  readonly text: string;
}

type Change = (story: Story, chance: Chance, stories: Story[]) => Story;

/** What may happen to a story from one build to the next. */
export const changes = {
  'is edited': (story, chance) => ({ ...story, text: edit(story.text, chance) }),
  'is renamed': (story, chance, stories) => ({ ...story, file: newName(chance, stories) }),
  'is moved to a folder': ({ file, text }, chance) => ({ file: `${chance.from(2000, 2030)}/${file}`, text }),
  'is renamed and edited': ({ text }, chance, stories) => ({
    file: newName(chance, stories),
    text: edit(text, chance),
  }),
  'is taken out': ({ text }) => ({ file: null, text }),
  'takes the name of another, which is renamed': (story, chance, stories) => {
    const at = chance.below(stories.length);
    const other = stories[at] ?? story;
    if (other === story || other.file === null) return story;
    stories[at] = { ...other, file: chance.below(2) === 0 ? story.file : newName(chance, stories) };
    return { ...story, file: other.file };
  },
} satisfies Record<string, Change>;

const comings = {
  'is put back': (story, chance, stories) => ({ ...story, file: newName(chance, stories) }),
  'is put back, edited': ({ text }, chance, stories) => ({ file: newName(chance, stories), text: edit(text, chance) }),
} satisfies Record<string, Change>;

/** A step of a history: the story's number, what happens to it, and a throw of chance. A number that is not there is added. */
export type Step = readonly (readonly [story: number, change: keyof typeof changes, chance: number])[];

/**
 * Builds an archive again and again, after each step of its history, with the table of ids that the build before left. Tells
 * every address that any build has published and a later one answers wrongly, and how many stories got another address,
 * with a warning to the owner.
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
      const story = stories.findIndex((one) => one.file === file);
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
  for (const [number, kind, throwOfChance] of step) {
    const chance = new Chance(throwOfChance);
    const at = Math.min(number, stories.length);
    const story = stories[at];
    if (story === undefined) stories.push({ file: newName(chance, stories), text: inventStory(at) });
    else if (!moved.has(at)) {
      const coming = chance.pick(Object.values(comings));
      stories[at] = (story.file === null ? coming : changes[kind])(story, chance, stories);
      // What another has passed its name to is not to be passed on again.
      stories.forEach((one, index) => one !== stories[index] && moved.add(index));
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
    /** The text that is shown, or the kind of error. */
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

/** A story like no other: what two of them share is chance. */
function inventStory(number: number): string {
  const chance = new Chance(1000 + number);
  const some = (count: number) => Array.from({ length: count }, () => chance.pick(words)).join(' ');
  const paragraphs = Array.from({ length: 4 }, () => `${some(20)}. ${some(20)}.`);
  return ['19 January 2022', `Story ${some(6)}`, ...paragraphs].join('\n\n');
}

/** One word in the text or in the headline, or a sentence more. */
function edit(text: string, chance: Chance): string {
  const blocks = text.split('\n\n');
  const at = chance.from(1, blocks.length - 1);
  const own = (blocks[at] ?? '').split(' ');
  const word = chance.pick(words);
  const edited = chance.below(3) === 0 ? [...own, `${word} ${chance.pick(words)}.`] : own.with(0, word);
  return blocks.with(at, edited.join(' ')).join('\n\n');
}

function newName(chance: Chance, stories: readonly Story[]): string {
  for (;;) {
    const name = `${chance.pick(words)}-${chance.below(1000)}.txt`.toLowerCase();
    if (!stories.some(({ file }) => file === name)) return name;
  }
}
