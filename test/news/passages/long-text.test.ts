import { expect, test } from 'vitest';
import { findQuote } from '#news/passages/find-quote.ts';
import { makeQuote } from '#news/passages/make-quote.ts';
import { countSteps, growthOfSteps } from '../../support/run/count-steps.ts';

const sentence = 'The council of the island has opened the old bridge again. ';

function articleOf(sentences: number) {
  const source = sentence.repeat(sentences);
  const headlineSpan = [0, sentence.length - 1] as const;
  return { source, headlineSpan, caption: null, paragraphs: [{ key: '', span: [0, source.length] as const }] };
}

test('making and finding a quote in twice as long a text takes twice the steps', async () => {
  const steps = (sentences: number) => {
    const article = articleOf(sentences);
    return countSteps(() => {
      makeQuote(article, [article.source.length / 2, article.source.length / 2 + 400]);
      const quote = { start: sentence.trim(), rest: null, prefix: sentence, suffix: sentence, twins: sentences };
      return findQuote(article, quote);
    });
  };
  expect(await steps(400)).toBeGreaterThan(1000);
  expect(await growthOfSteps(steps, 400)).toBeLessThan(3);
});

test('no link is offered to one of thousands of equal sentences', () => {
  expect(makeQuote(articleOf(5000), [100_000, 100_100])).toBeNull();
});
