import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countries, deeds, matters, offices, sharedWords, smallWords, syllables } from './archive-words.ts';

/** An invented story as a seed prints it: between 300 and 600 words about one to six countries. */
export interface Story {
  readonly file: string;
  readonly text: string;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = 'January February March April May June July August September October November December'.split(' ');
const firstDay = Date.UTC(2013, 0, 1);
const days = 10 * 365.25;

/**
 * The story with this number, the same each time and whatever the size of its archive: a small archive is the beginning
 * of a large one. Vocabulary grows with the archive, as it does in real ones, so that an index of words is not flattered.
 */
export function generateStory(at: number): Story {
  const chance = createChance(at + 1);
  const about = chooseCountries(chance);
  const [country, capital] = about[0] ?? ['Kenya', 'NAIROBI'];
  const [person, other] = [inventName(chance), inventName(chance)];
  const office = chance.pick(offices);
  const [deed, matter] = [chance.pick(deeds), chance.pick(matters)];
  const headline = chance.pick([
    `${country} ${deed} ${matter} After ${person} Visit`,
    `${person} ${deed} ${country} ${matter}`,
    `${matter}: ${country} ${deed} ${other} Proposal`,
  ]);
  const opening = `${capital}, NNC - ${country} ${office} ${person}`;
  const text = [clockLine(chance), headline, `${country} ${office} ${person}`, ...body(chance, opening, about)];
  return { file: `story-${String(at).padStart(6, '0')}.txt`, text: `${text.join('\n\n')}\n` };
}

/** Writes the first `count` stories into a folder, which is made. */
export async function generateArchive(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let at = 0; at < count; at += 1) {
    const { file, text } = generateStory(at);
    await writeFile(join(folder, file), text);
  }
}

function clockLine(chance: Chance): string {
  const date = new Date(firstDay + Math.floor(chance.next() * days * 24 * 60) * 60_000);
  const [hour, minute] = [date.getUTCHours(), date.getUTCMinutes()].map((part) => String(part).padStart(2, '0'));
  const day = `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return `${weekdays[date.getUTCDay()]}, ${day} | ${hour}:${minute} WIB`;
}

function chooseCountries(chance: Chance): (readonly [string, string])[] {
  // Squared: most stories are about one or two.
  const wanted = 1 + Math.floor(6 * chance.next() ** 2);
  const chosen = new Set<readonly [string, string]>();
  while (chosen.size < wanted) chosen.add(chance.pickEarly(countries));
  return [...chosen];
}

function body(chance: Chance, opening: string, about: readonly (readonly [string, string])[]): string[] {
  const names = about.map(([name]) => name);
  const wanted = 310 + Math.floor(chance.next() * 250);
  const paragraphs: string[] = [];
  let words = 0;
  while (words < wanted) {
    const sentences = Array.from({ length: 1 + Math.floor(chance.next() * 3) }, () => sentence(chance, names));
    if (paragraphs.length === 1) sentences.push(`The matter concerns ${names.join(', ')}.`);
    const text = sentences.join(' ');
    const paragraph = paragraphs.length === 0 ? `${opening} said on the matter: ${text}` : text;
    paragraphs.push(paragraph);
    words += paragraph.split(' ').length;
  }
  return paragraphs;
}

function sentence(chance: Chance, names: readonly string[]): string {
  const words = Array.from({ length: 9 + Math.floor(chance.next() * 14) }, () => {
    const kind = chance.next();
    if (kind < 0.44) return chance.pickEarly(smallWords);
    if (kind < 0.72) return chance.pickEarly(sharedWords);
    if (kind < 0.93) return rareWord(chance);
    return kind < 0.96 ? inventName(chance) : chance.pick(names);
  });
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A made word by its rank; ranks have a long tail (Pareto), so that new words never cease to turn up. */
function rareWord(chance: Chance): string {
  return inventWord(createChance(1_000_003 + Math.floor(250 / (1 - chance.next()) ** 1.25)));
}

function inventName(chance: Chance): string {
  const name = inventWord(createChance(500_009 + Math.floor(900 * chance.next())));
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function inventWord(chance: Chance): string {
  return Array.from({ length: 2 + Math.floor(chance.next() * 3) }, () => chance.pick(syllables)).join('');
}

/** Numbers that look like chance and are the same each time. */
interface Chance {
  /** From 0 on, below 1. */
  readonly next: () => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Picks the first items far more often than the last, as words and places occur in real texts. */
  readonly pickEarly: <Item>(items: readonly Item[]) => Item;
}

/** A stream of numbers that depends on the whole number `seed` alone (splitmix32). */
function createChance(seed: number): Chance {
  let state = Math.imul(seed, 0x85eb_ca6b);
  const next = () => {
    state = (state + 0x9e37_79b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0_aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a_2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    pick: (items) => itemAt(items, next()),
    pickEarly: (items) => itemAt(items, next() ** 2),
  };
}

function itemAt<Item>(items: readonly Item[], share: number): Item {
  const item = items[Math.floor(share * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
