import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { isMap, isPair, isScalar, LineCounter, parseDocument, visit, type Document, type Node, type Pair } from 'yaml';
import type { Result } from '#news/text/result.ts';
import { bad, good } from '#news/text/result.ts';
import { describeSystemError } from '../text/describe-system-error.ts';
import { leadsOut, outside } from '../text/leads-out.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { OwnerError } from '../text/owner-error.ts';
import { positionAt } from '../text/position.ts';
import { formatProblem, type Problem } from '../text/problem.ts';
import { listErrors } from '../seeds/report-problems.ts';
import { readRegularFile } from '../text/read-regular-file.ts';
import { decodeUtf8 } from '../text/utf8-text.ts';
import { folderFile } from '../seeds/folder-settings.ts';
import { describeNode } from '../seeds/yaml-reader.ts';
import { imageSize, isImage } from './image-size.ts';
import { isWoff2 } from './own-face.ts';
import { aZone } from './setting-values.ts';
import { toBase } from './site-path.ts';
import { siteSchema, type SiteFile } from './site-schema.ts';

const asItWas = 'The site was left as it was.';

/**
 * Reads an archive's `dateline.yaml`; a folder without one says nothing. Throws an `OwnerError` with every mistake of the file:
 * a site is not published under half of its settings.
 */
export function readSiteFile(folder: string): SiteFile {
  // A folder that is none is told by its own name (check-folders.ts).
  const text = existsSync(folder) ? readText(folder) : null;
  if (text === null) return {};
  const read = parseSiteFile(text, (file) => describeFile(folder, file));
  if (read.ok) return read.value;
  throw new OwnerError(`${listErrors(read.faults).join('\n')}\n${asItWas}`);
}

/** Characters; every mistake is looked up in the whole of it. */
const longest = 100_000;

/**
 * Parses the text of an archive's `dateline.yaml`. `describe` says what is at the path of a file that it names; null where
 * that can be read.
 */
export function parseSiteFile(text: string, describe: (file: string) => string | null): Result<SiteFile, Problem> {
  const fault = (at: number, expected: string, found: string): Problem => ({
    severity: 'error',
    kind: 'settings',
    file: folderFile,
    ...positionAt(text, at),
    expected,
    found,
  });
  if (text.length > longest) {
    const found = `${text.length.toLocaleString('en')} of them`;
    return bad(fault(longest, `settings of at most ${longest.toLocaleString('en')} characters`, found));
  }
  // The failsafe schema reads every value as text.
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: new LineCounter(), prettyErrors: false });
  const mistakes = [...document.errors, ...document.warnings].map(({ pos, message }) =>
    fault(pos[0], 'valid YAML', `a mistake in it: ${message.split('\n')[0]?.replace(/\.?$/u, '')}`),
  );
  visit(document, {
    Alias: (_key, alias) => {
      if (alias.resolve(document) === undefined)
        mistakes.push(fault(alias.range?.[0] ?? 0, 'a name that stands above with "&"', `"*${alias.source}"`));
    },
  });
  const [mistake, ...others] = mistakes;
  if (mistake !== undefined) return bad(mistake, ...others);
  const value = valueOf(document);
  if (value === null) return bad(fault(0, 'at most a hundred uses of a name that stands above with "&"', 'more'));
  /** A path of the site that is another than that of its address. */
  const basesApart = ({ url, base }: SiteFile): readonly Problem[] => {
    const own = toBase(URL.parse(url ?? '')?.pathname ?? '');
    if (base === undefined || own === '/' || own === toBase(base)) return [];
    const at = offsetOf(document.getIn(['base'], true), document, ['base']);
    return [fault(at, `${own}, the path of url, or no base`, `"${base}"`)];
  };
  // A file of comments or of `---` alone says nothing.
  const { success, output, issues } = v.safeParse(siteSchema, value || {});
  if (success) {
    const missing = namedFiles(output).flatMap(([path, file]) => {
      const found = describe(file);
      const at = offsetOf(document.getIn(path, true), document, path);
      return found === null ? [] : [fault(at, `a file "${file}" beside dateline.yaml`, found)];
    });
    const [first, ...rest] = [...missing, ...basesApart(output)];
    return first === undefined ? good(output) : bad(first, ...rest);
  }
  const faults = issues.flatMap(closestIssues).map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => key);
    const isKey = issue.expected === 'never';
    const node = isKey ? keyNode(document, path) : document.getIn(path, true);
    const isChoice = isKey || issue.type === 'picklist' || issue.message.startsWith('one of ');
    const choices = isChoice ? issue.message.split(/, | or |one of |some of /u) : [];
    const known = issue.message === aZone ? Intl.supportedValuesOf('timeZone') : choices;
    const found = issue.type === 'raw_check' ? issue.received : describeFound(node, known);
    return fault(offsetOf(node, document, path), issue.message, found);
  });
  const apart = faults.filter(
    (one, at) => faults.findIndex(({ line, column }) => line === one.line && column === one.column) === at,
  );
  const [first, ...rest] = apart.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return first === undefined ? good({}) : bad(first, ...rest);
}

/** What a document says; null where its aliases stand for far more than is written. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS() ?? {};
  } catch (error) {
    if (error instanceof ReferenceError) return null;
    throw error;
  }
}

/** The file that stands in the place of a text; undefined where it is the text itself. */
export const textFile = (words: readonly string[] | undefined): string | undefined =>
  words?.length === 1 && /^(?![./])\S+\.(?:md|txt)$/u.test(words[0] ?? '') ? words[0] : undefined;

/** The files that the settings name, each with the path of its key. */
function namedFiles({
  logo,
  face,
  css,
  'share-image': shareImage,
  about,
  privacy,
  publisher,
}: SiteFile): readonly (readonly [string[], string])[] {
  const one = (path: string[], file: string | undefined) => (file === undefined ? [] : [[path, file] as const]);
  return [
    ...(typeof logo === 'object'
      ? [...one(['logo', 'light'], logo.light), ...one(['logo', 'dark'], logo.dark)]
      : one(['logo'], logo)),
    ...one(['face', 'headlines'], face?.headlines),
    ...one(['face', 'text'], face?.text),
    ...one(['css'], css),
    ...one(['publisher', 'logo'], typeof publisher === 'object' ? publisher.logo : undefined),
    ...one(['share-image'], shareImage),
    ...Object.entries({ about, privacy }).flatMap(([key, words]) =>
      words === undefined || Array.isArray(words)
        ? one([key], textFile(words))
        : Object.entries(words).flatMap(([language, own]) => one([key, language], textFile(own))),
    ),
  ];
}

/** What is at a path that is no file which can be read; null where it is one. */
function describeFile(folder: string, file: string): string | null {
  const path = join(folder, file);
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return 'none';
    if (!found.isFile()) return 'no file';
    if (leadsOut(folder, path)) return outside;
    const bytes = readRegularFile(path);
    if (isImage(path) && imageSize(path, bytes) === null) return 'a file that is no image of this kind';
    return path.endsWith('.woff2') && !isWoff2(bytes) ? 'a file that is no typeface in woff2, or not all of one' : null;
  } catch (error) {
    const reason = describeSystemError(error);
    if (reason === null) throw error;
    return reason;
  }
}

/** Of a value that fits none of several forms, the mistakes in the form that it is nearest to: of a map, those inside it. */
function closestIssues(issue: v.BaseIssue<unknown>): readonly v.BaseIssue<unknown>[] {
  const inner = (issue.issues ?? []).filter(({ path }) => path !== undefined);
  return issue.type === 'union' && inner.length > 0
    ? inner.map((one) => ({ ...one, path: [...(issue.path ?? []), ...(one.path ?? [])] }) as v.BaseIssue<unknown>)
    : [issue];
}

/** The key at the end of a path, where it stands. */
function keyNode(document: Document, path: readonly unknown[]): Node | null {
  const around = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const pairs = isMap(around) ? around.items.filter((item): item is Pair<Node, Node | null> => isPair(item)) : [];
  return pairs.find(({ key }) => isScalar(key) && key.value === path.at(-1))?.key ?? null;
}

/** The offset of a value; of its key where it has none, or of what the key is missing in. */
function offsetOf(node: unknown, document: Document, path: readonly unknown[]): number {
  const places = [
    node,
    path.length === 0 ? document.contents : keyNode(document, path),
    document.getIn(path.slice(0, -1), true),
  ];
  return places.map((place) => (place as Node | null | undefined)?.range?.[0]).find((at) => at !== undefined) ?? 0;
}

function describeFound(node: unknown, known: readonly string[]): string {
  const found = describeNode((node ?? null) as Node | null);
  const word = isScalar(node) ? String(node.value) : '';
  const lower = word.toLowerCase();
  // A city alone is no time zone, but most zones are called by one.
  const nearest = nearestWord(word, known) ?? known.find((name) => name.toLowerCase().endsWith(`/${lower}`)) ?? null;
  // Another code of two letters is no misprint.
  const isFar = nearest === null || (word.length < 3 && nearest !== lower);
  return isFar ? found : `${found} (did you mean "${nearest}"?)`;
}

/** The text of a file; null where there is none. Throws an `OwnerError` where it cannot be read. */
function readText(folder: string): string | null {
  const path = join(folder, folderFile);
  const refuse = (expected: string, found: string) =>
    new OwnerError(
      `${formatProblem({ severity: 'error', kind: 'settings', file: folderFile, line: 1, column: 1, expected, found })}\n${asItWas}`,
    );
  try {
    // A pipe or a device could be waited for for ever; the list of files reports them.
    if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return null;
    if (leadsOut(folder, path)) throw refuse('a file that can be read', outside);
    const text = decodeUtf8(readRegularFile(path));
    if (text === null) throw refuse('text in UTF-8', 'other bytes');
    return text;
  } catch (error) {
    const reason = describeSystemError(error);
    throw reason === null ? error : refuse('a file that can be read', reason);
  }
}
