import type { ParsedArticle } from '#news/article/article.ts';
import type { CodesByFile } from './score-predictions.ts';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseSeed } from '../seeds/parse-seed.ts';

/** A folder of labelled stories: `articles/`, `labels.json`, and `ignore.json` with codes that count neither as right nor as wrong. */
export interface Corpus {
  readonly seeds: ReadonlyMap<string, ParsedArticle>;
  readonly labels: CodesByFile;
  readonly ignored: CodesByFile;
  /** Files that could not be read as seeds. */
  readonly unread: readonly string[];
}

/** Reads a corpus; throws what the file system throws where the folder is none. `today` is the day of the reading, ISO. */
export function readCorpus(folder: string, today: string, labelsFile = join(folder, 'labels.json')): Corpus {
  const articles = readArticles(join(folder, 'articles'), today);
  return { ...articles, labels: readCodes(labelsFile), ignored: readCodes(join(folder, 'ignore.json')) };
}

/** The articles (`.txt`) of a folder and what is below it, by their path in it. */
export function readArticles(folder: string, today: string): Pick<Corpus, 'seeds' | 'unread'> {
  const seeds = new Map<string, ParsedArticle>();
  const unread: string[] = [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
  for (const file of files.toSorted()) {
    const result = parseSeed(readFileSync(join(folder, file), 'utf8'), file, today);
    if (result.ok) seeds.set(file, result.value.parsed);
    else unread.push(file);
  }
  return { seeds, unread };
}

function readCodes(path: string): CodesByFile {
  if (!existsSync(path)) return {};
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isCodes(value)) throw new Error(`${path}: expected lists of country codes by file name`);
  return value;
}

function isCodes(value: unknown): value is CodesByFile {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((codes) => Array.isArray(codes) && codes.every((code) => typeof code === 'string'));
}
