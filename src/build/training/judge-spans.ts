import { labelRun, readTransitions, scoreWords } from '../people/label-run.ts';
import { readModel } from '../people/tagger-model.ts';
import { storeModel } from './learn-tagger.ts';
import { bestLabels, learnFromTexts, type PeopleTexts } from './people-texts.ts';
import { examplesOf } from './tagger-examples.ts';

/** How well the names of one kind are found in one set of texts, span by span. */
export interface SpanQuality {
  readonly set: string;
  readonly kind: 'people' | 'organisations';
  readonly precision: number;
  readonly recall: number;
}

const folds = 5;
const judged = [
  [1, 'people'],
  [2, 'organisations'],
] as const;

/**
 * Five-fold cross-validation: names in each marked text by weights learned without its fifth, and stored as shipped. Names are
 * judged as the tagger reads them, before a story's names are put together.
 */
export function judgeSpans({ marked, unmarked }: PeopleTexts): readonly SpanQuality[] {
  const counts = new Map(
    [...marked.keys()].map((set) => [set, judged.map(() => ({ found: 0, right: 0, labelled: 0 }))]),
  );
  for (let fold = 0; fold < folds; fold += 1) {
    const rest = [...marked.values()].flatMap((texts) => texts.filter((_, i) => i % folds !== fold));
    const model = readModel(storeModel(learnFromTexts(rest, unmarked)));
    const transitions = readTransitions(model);
    for (const [set, texts] of marked) {
      for (const { keys, links, truth } of texts
        .filter((_, i) => i % folds === fold)
        .flatMap((text) => examplesOf(text, 1))) {
        const found = bestLabels(labelRun(scoreWords(model, keys), transitions, links));
        for (const [at, [label]] of judged.entries()) {
          const count = counts.get(set)?.[at];
          if (count === undefined) continue;
          const [ours, theirs] = [spansOf(found, label), spansOf(truth, label)];
          count.found += ours.length;
          count.labelled += theirs.length;
          count.right += ours.filter((span) => theirs.includes(span)).length;
        }
      }
    }
  }
  return [...counts].flatMap(([set, ofSet]) =>
    ofSet.map(({ found, right, labelled }, at) => ({
      set,
      kind: judged[at]?.[1] ?? 'people',
      precision: right / Math.max(1, found),
      recall: right / Math.max(1, labelled),
    })),
  );
}

/** The stretches of a label, as text to compare. */
function spansOf(labels: Uint8Array, label: number): readonly string[] {
  const spans: string[] = [];
  for (let first = 0; first < labels.length; first += 1) {
    if (labels[first] !== label) continue;
    let last = first;
    while (labels[last + 1] === label) last += 1;
    spans.push(`${first}-${last}`);
    first = last;
  }
  return spans;
}
