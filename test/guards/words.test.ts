import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

const app = join(import.meta.dirname, '../../src/app');
/** What is said by them, to eyes or ears. */
const saying = new Set(['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder', 'label']);
/** Two letters in a row; names are the same in every language. */
const isWord = (text: string) => /\p{L}{2}/u.test(text.replaceAll(/Dateline|https?:\S+/gu, ''));

/** Words that a component says by itself, each as `line: text`. */
function wordsIn(file: string, code: string): string[] {
  const found: string[] = [];
  const note = (at: number, text: string) =>
    isWord(text) && found.push(`${file}:${code.slice(0, at).split('\n').length}: ${text.trim()}`);
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) walk(one);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const { type, start, ...rest } = node as { type?: string; start: number } & Record<string, unknown>;
    if (type === 'JSXText') note(start, String(rest['value']));
    if (type === 'JSXAttribute') {
      const { name } = rest['name'] as { readonly name: unknown };
      const value = rest['value'] as { readonly type?: string; readonly value?: unknown } | null;
      if (value?.type === 'Literal' && saying.has(String(name))) note(start, String(value.value));
    }
    // `{isOne ? 'One' : 'Many'}` and `{count} {'articles'}`: what stands in braces among an element's children.
    if (type === 'JSXElement' || type === 'JSXFragment') {
      for (const child of rest['children'] as readonly { readonly type: string; readonly expression?: unknown }[])
        if (child.type === 'JSXExpressionContainer') for (const [at, text] of textsOf(child.expression)) note(at, text);
    }
    walk(Object.values(rest));
  };
  walk(parseSync(file, code).program);
  return found;
}

/** The texts that an expression may be. */
function textsOf(node: unknown): readonly (readonly [at: number, text: string])[] {
  const { type, start, ...rest } = node as { type: string; start: number } & Record<string, unknown>;
  if (type === 'Literal' && typeof rest['value'] === 'string') return [[start, rest['value']]];
  if (type === 'ConditionalExpression') return [...textsOf(rest['consequent']), ...textsOf(rest['alternate'])];
  if (type === 'LogicalExpression') return textsOf(rest['right']);
  if (type === 'TemplateLiteral')
    return (rest['quasis'] as readonly { start: number; value: { raw: string } }[]).map(({ start: at, value }) => [
      at,
      value.raw,
    ]);
  return [];
}

test('components say nothing by themselves: every word is a message', () => {
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((file) => wordsIn(file, readFileSync(join(app, file), 'utf8')))).toEqual([]);
});

test.each([
  '<p>Hello</p>',
  '<p>{isNew ? "New" : say("old")}</p>',
  '<p>{count > 0 && `${count} articles`}</p>',
  '<img alt="A bridge" />',
  '<button aria-label="Close">×</button>',
])('sees a word that is none: %s', (code) => {
  expect(wordsIn('planted.tsx', `const planted = ${code};`)).toHaveLength(1);
});
