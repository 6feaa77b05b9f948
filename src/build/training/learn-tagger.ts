import type { StoredModel, TaggerModel } from '../people/tagger-model.ts';
import type { RunExample } from './tagger-examples.ts';
import { labelRun, scoreWords } from '../people/label-run.ts';
import { labelCount, startLabel, transitionKey } from '../people/tagger-model.ts';

/** How the weights are learned; chosen by cross-validation (docs/people.md). */
interface LearnSettings {
  readonly rounds: number;
  /** The step of AdaGrad. */
  readonly step: number;
  /** What damps the steps of rare features. */
  readonly damp: number;
  /** The L1 penalty: the average slope below which a weight stays zero. */
  readonly lasso: number;
  /** Features that fewer words have are left out. */
  readonly fewest: number;
}

const learnSettings: LearnSettings = { rounds: 6, step: 0.1, damp: 1, lasso: 0.000_005, fewest: 3 };

/** A model in full precision, with the indices of its features by key. */
interface LearnedModel extends TaggerModel {
  readonly keys: ReadonlyMap<number, number>;
}

/**
 * Learns a linear-chain conditional random field by stochastic gradient: AdaGrad with dual averaging and an L1 penalty (Duchi
 * et al. 2011), which leaves most weights exactly zero. Deterministic: the order of the examples comes from their own numbers.
 */
export function learnTagger(examples: readonly RunExample[], settings = learnSettings): LearnedModel {
  const index = indexFeatures(examples, settings.fewest);
  const size = index.size * labelCount;
  const [sums, squares] = [new Float64Array(size), new Float64Array(size)];
  const weights = new Float32Array(size);
  const model: TaggerModel = { find: (key) => index.get(key) ?? -1, weights };
  // The indices are looked up once, not in every round.
  const known = examples.map(({ keys, ...rest }) => ({
    ...rest,
    keys: keys.map((ofWord) => ofWord.map((key) => index.get(key) ?? -1).filter((at) => at >= 0)),
  }));
  const direct: TaggerModel = { find: (at) => at, weights };
  let count = 0;
  const learn = (at: number, label: number, slope: number) => {
    sums[at + label] = (sums[at + label] ?? 0) + slope;
    squares[at + label] = (squares[at + label] ?? 0) + slope * slope;
  };
  const renew = (at: number) => {
    for (let i = at; i < at + labelCount; i += 1) {
      const average = (sums[i] ?? 0) / count;
      const beyond = Math.abs(average) - settings.lasso;
      weights[i] =
        beyond <= 0
          ? 0
          : (-Math.sign(average) * beyond * settings.step * count) / (settings.damp + Math.sqrt(squares[i] ?? 0));
    }
  };
  const transitions = new Float64Array(2 * (labelCount + 1) * labelCount);
  const order = Uint32Array.from(known.keys());
  const random = randomNumbers();
  const rowOf = (links: readonly boolean[], at: number, before: number) =>
    index.get(transitionKey(before, links[at] ?? false)) ?? 0;
  for (let round = 0; round < settings.rounds; round += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const one of order) {
      const example = known[one];
      if (example === undefined) continue;
      const { keys, links, truth, weight } = example;
      count += 1;
      for (const ofWord of keys) for (const at of ofWord) renew(at);
      for (let link = 0; link < 2; link += 1) {
        for (let before = 0; before <= startLabel; before += 1) {
          const at = index.get(transitionKey(before, link === 1)) ?? 0;
          renew(at);
          for (let label = 0; label < labelCount; label += 1) {
            transitions[(link * (labelCount + 1) + before) * labelCount + label] = weights[at + label] ?? 0;
          }
        }
      }
      const pairs = new Float64Array(links.length * labelCount * labelCount);
      const chances = labelRun(scoreWords(direct, keys), transitions, links, pairs);
      for (let at = 0; at < links.length; at += 1) {
        for (let label = 0; label < labelCount; label += 1) {
          const slope = weight * ((chances[at * labelCount + label] ?? 0) - (truth[at] === label ? 1 : 0));
          if (Math.abs(slope) > 1e-4) for (const feature of keys[at] ?? []) learn(feature, label, slope);
          if (at === 0) learn(rowOf(links, 0, startLabel), label, slope);
          else {
            for (let before = 0; before < labelCount; before += 1) {
              const isTrue = truth[at - 1] === before && truth[at] === label;
              const pair = pairs[(at * labelCount + before) * labelCount + label] ?? 0;
              learn(rowOf(links, at, before), label, weight * (pair - (isTrue ? 1 : 0)));
            }
          }
        }
      }
    }
  }
  for (const at of index.values()) renew(at);
  return { ...model, keys: index };
}

function indexFeatures(examples: readonly RunExample[], fewest: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { keys } of examples)
    for (const ofWord of keys) for (const key of ofWord) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (let link = 0; link < 2; link += 1) {
    for (let before = 0; before <= startLabel; before += 1) counts.set(transitionKey(before, link === 1), fewest);
  }
  const index = new Map<number, number>();
  for (const [key, count] of counts) if (count >= fewest) index.set(key, index.size * labelCount);
  return index;
}

/** The same numbers in every run (a linear congruential generator, Numerical Recipes). */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What one unit of a stored weight is. */
const unit = 0.06;
/** A feature is left out where its weights differ by fewer units: it hardly moves a decision (docs/people.md). */
const leastDifference = 3;

/** Rounds the weights to a byte each, without features that hardly count. */
export function storeModel(model: LearnedModel): StoredModel {
  const rows = [...model.keys]
    .map(([key, at]) => ({
      key,
      values: Array.from({ length: labelCount }, (_, label) =>
        Math.max(-127, Math.min(127, Math.round((model.weights[at + label] ?? 0) / unit))),
      ),
    }))
    .filter(({ values }) => Math.max(...values) - Math.min(...values) >= leastDifference)
    .toSorted((a, b) => a.key - b.key);
  const keys = Buffer.alloc(3 * rows.length);
  for (const [i, { key }] of rows.entries()) keys.writeUIntBE(key, 3 * i, 3);
  const weights = Int8Array.from(rows.flatMap(({ values }) => values));
  return { unit, keys: keys.toString('base64'), weights: Buffer.from(weights.buffer).toString('base64') };
}
