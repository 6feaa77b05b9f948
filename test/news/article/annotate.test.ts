import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate, type Layer } from '#news/article/annotate.ts';

const span = fc.tuple(fc.nat(12), fc.nat(12)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

test('each piece has the annotations of the layers that cover it, in their order', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), span, (spans, [start, end]) => {
      const source = 'The old bridge';
      const layers = spans.map((one, annotation): Layer<number> => ({ span: one, annotation }));
      const pieces = annotate(source, [start, end], layers);
      expect(pieces.map(({ text }) => text).join('')).toBe(source.slice(start, end));
      let at = start;
      for (const { text, annotations, ending } of pieces) {
        const to = at + text.length;
        const covering = layers.filter((layer) => layer.span[0] <= at && layer.span[1] >= to);
        expect(annotations).toEqual(covering.map(({ annotation }) => annotation));
        expect(ending).toEqual(covering.filter((layer) => layer.span[1] === to).map(({ annotation }) => annotation));
        at = to;
      }
    }),
    { numRuns: 2000 },
  );
});

test('annotates a paragraph with tens of thousands of places', () => {
  const source = 'Paris, '.repeat(60_000);
  const layers = Array.from({ length: 60_000 }, (_, at) => ({ span: [at * 7, at * 7 + 5] as const, annotation: at }));
  expect(annotate(source, [0, source.length], layers)).toHaveLength(120_000);
});
