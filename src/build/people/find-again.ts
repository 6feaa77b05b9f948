import type { NameMention, NameRule } from '#news/people/named.ts';
import type { Part } from './find-spans.ts';
import { wordAt } from './read-words.ts';
import { labelCount, labels } from './tagger-model.ts';

/** The tagger's word against a name that is found again. */
const otherwise = 0.55;

/**
 * Places where a form of a name stands and the tagger did not see it, in headlines above all; `forms` are folded words,
 * `label` what the name is of. What the tagger reads otherwise, or as a part of a longer name, is left.
 */
export function findAgain(
  parts: readonly Part[],
  forms: ReadonlyMap<string, NameRule>,
  label: number,
  known: readonly NameMention[],
): readonly NameMention[] {
  const heads = new Set([...forms.keys()].map((form) => form.split(' ')[0]));
  const longest = Math.max(...[...forms.keys()].map((form) => form.split(' ').length));
  const otherLabels = labels.map((_, one) => one).filter((one) => one > 0 && one !== label);
  const again: NameMention[] = [];
  for (const { words, isTitled, chances } of parts) {
    for (let first = 0; first < words.length; first += 1) {
      if (!heads.has(wordAt(words, first).fold) || !/^\p{Lu}|-\p{Lu}/u.test(wordAt(words, first).text)) continue;
      for (let length = Math.min(longest, words.length - first); length > 0; length -= 1) {
        const own = words.slice(first, first + length);
        const rule = forms.get(own.map(({ fold }) => fold).join(' '));
        if (rule === undefined) continue;
        const span = [wordAt(words, first).start, wordAt(words, first + length - 1).end] as const;
        const isKnown = known.some((mention) => mention.span[0] < span[1] && span[0] < mention.span[1]);
        const isOther =
          rule !== 'full' && otherLabels.some((one) => (chances[first * labelCount + one] ?? 0) > otherwise);
        const before = (chances[(first - 1) * labelCount + label] ?? 0) > 0.4 && wordAt(words, first - 1).isCapital;
        const isPart = rule !== 'full' && !isTitled && (before || wordAt(words, first + length).isCapital);
        if (!isKnown && !isOther && !isPart) again.push({ span, rule });
        first += length - 1;
        break;
      }
    }
  }
  return again;
}
