import type { Node, Pair, YAMLMap } from 'yaml';
import { isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Problem } from '../text/problem.ts';
import { positionAt } from '../text/position.ts';

/** A scalar of a sidecar with its offset, for messages. */
export interface Word {
  readonly text: string;
  readonly at: number;
}

/** A key of a map with its value. */
export interface Entry {
  readonly key: Word;
  readonly value: Node | null;
}

/** Reads the YAML of a sidecar or of settings node by node and collects errors. A node of the wrong type reads as nothing. */
export class YamlReader {
  readonly problems: Problem[] = [];
  /** The entries of the top map; none where the file is empty or is not valid YAML. */
  readonly entries: readonly Entry[];
  readonly #text: string;
  readonly #file: string;
  readonly #what: 'sidecar' | 'settings';

  /** `what` is the first word of the kinds of problems: `sidecar-yaml`, `settings-type`. */
  constructor(text: string, file: string, what: 'sidecar' | 'settings' = 'sidecar') {
    this.#text = text;
    this.#file = file;
    this.#what = what;
    // The failsafe schema reads every word as text: a tag 2019 stays "2019", the language "no" stays Norwegian.
    // The library compares each key with all before it: keys are compared by `map`.
    const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false });
    for (const { pos, message } of [...document.errors, ...document.warnings]) {
      const found = message.split('\n')[0]?.replace(/\.?$/u, '') ?? '';
      this.fault(`${this.#what}-yaml`, pos[0], 'valid YAML', `a mistake in it: ${found}`);
    }
    this.entries = this.problems.length > 0 || document.contents === null ? [] : this.map(document.contents, 0);
  }

  fault(kind: string, at: number, expected: string, found: string): void {
    this.problems.push({ severity: 'error', kind, file: this.#file, ...positionAt(this.#text, at), expected, found });
  }

  /** The entries of a map; an error and none for any other node. */
  map(node: Node | null, at: number): readonly Entry[] {
    if (isMap(node)) {
      const entries = (node as YAMLMap<Node, Node | null>).items.flatMap((pair) => this.#entry(pair));
      const seen = new Set<string>();
      for (const { key } of entries) {
        if (seen.has(key.text)) this.fault(`${this.#what}-yaml`, key.at, 'each name once', `"${key.text}" again`);
        seen.add(key.text);
      }
      return entries;
    }
    this.fault(`${this.#what}-type`, this.at(node, at), 'names with values (name: value)', describeNode(node));
    return [];
  }

  /** A text; an error and null for any other node and for an empty one. */
  word(node: Node | null, at: number, expected = 'text'): Word | null {
    if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') {
      return { text: node.value.trim(), at: this.at(node, at) };
    }
    this.fault(`${this.#what}-type`, this.at(node, at), expected, describeNode(node));
    return null;
  }

  /** A list of texts; a single text counts as a list of one. Each other node is an error. */
  words(node: Node | null, at: number, expected = 'a list of texts'): readonly Word[] {
    const nodes = isSeq(node) ? (node.items as (Node | null)[]) : [node];
    return nodes.map((item) => this.word(item, at, expected)).filter((word) => word !== null);
  }

  /** The offset of a node; `otherwise` for one that is absent. */
  at(node: Node | null, otherwise: number): number {
    return node?.range?.[0] ?? otherwise;
  }

  #entry(pair: Pair<Node, Node | null>): readonly Entry[] {
    const key = isPair(pair) ? this.word(pair.key, 0, 'a name') : null;
    return key === null ? [] : [{ key, value: pair.value }];
  }
}

/** What stands in a place of YAML, for messages. */
export function describeNode(node: Node | null): string {
  if (isMap(node)) return 'names with values';
  if (isSeq(node)) return 'a list';
  // oxlint-disable-next-line typescript/no-base-to-string -- a scalar holds a word, a number or a truth value
  if (isScalar(node)) return node.value === null || node.value === '' ? 'nothing' : `"${String(node.value)}"`;
  return node === null ? 'nothing' : 'an alias';
}
