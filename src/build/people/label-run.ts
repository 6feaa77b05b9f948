import { labelCount, startLabel, transitionKey, type TaggerModel } from './tagger-model.ts';

/** The weights of what follows what: [is a link][label before, or the start][label]. */
export function readTransitions({ find, weights }: TaggerModel): Float64Array {
  const table = new Float64Array(2 * (labelCount + 1) * labelCount);
  for (let link = 0; link < 2; link += 1) {
    for (let before = 0; before <= startLabel; before += 1) {
      const from = find(transitionKey(before, link === 1));
      if (from < 0) continue;
      for (let label = 0; label < labelCount; label += 1) {
        table[(link * (labelCount + 1) + before) * labelCount + label] = weights[from + label] ?? 0;
      }
    }
  }
  return table;
}

/** The sum of the weights of each word's features, for each label. */
export function scoreWords({ find, weights }: TaggerModel, keys: readonly (readonly number[])[]): Float64Array {
  const scores = new Float64Array(keys.length * labelCount);
  for (const [at, ofWord] of keys.entries()) {
    for (const key of ofWord) {
      const from = find(key);
      if (from < 0) continue;
      for (let label = 0; label < labelCount; label += 1)
        scores[at * labelCount + label] = (scores[at * labelCount + label] ?? 0) + (weights[from + label] ?? 0);
    }
  }
  return scores;
}

/**
 * The probability of each label of each word of a run, by the forward-backward algorithm. `links` says for each word whether
 * it, or the word before it, is a small one. `pairs` gets what the learner needs: the probability of each label with the one before.
 */
export function labelRun(
  scores: Float64Array,
  transitions: Float64Array,
  links: readonly boolean[],
  pairs?: Float64Array,
): Float64Array {
  const n = links.length;
  const k = labelCount;
  const forward = new Float64Array(n * k);
  const backward = new Float64Array(n * k);
  const row = (at: number, before: number) => ((links[at] ? 1 : 0) * (k + 1) + before) * k;
  for (let label = 0; label < k; label += 1)
    forward[label] = Math.exp((scores[label] ?? 0) + (transitions[row(0, startLabel) + label] ?? 0));
  rescale(forward, 0);
  for (let at = 1; at < n; at += 1) {
    for (let label = 0; label < k; label += 1) {
      let sum = 0;
      for (let before = 0; before < k; before += 1) {
        sum += (forward[(at - 1) * k + before] ?? 0) * Math.exp(transitions[row(at, before) + label] ?? 0);
      }
      forward[at * k + label] = sum * Math.exp(scores[at * k + label] ?? 0);
    }
    rescale(forward, at);
  }
  for (let label = 0; label < k; label += 1) backward[(n - 1) * k + label] = 1;
  for (let at = n - 2; at >= 0; at -= 1) {
    for (let before = 0; before < k; before += 1) {
      let sum = 0;
      for (let label = 0; label < k; label += 1) {
        sum +=
          Math.exp((transitions[row(at + 1, before) + label] ?? 0) + (scores[(at + 1) * k + label] ?? 0)) *
          (backward[(at + 1) * k + label] ?? 0);
      }
      backward[at * k + before] = sum;
    }
    rescale(backward, at);
  }
  const chances = forward.map((value, i) => value * (backward[i] ?? 0));
  for (let at = 0; at < n; at += 1) rescale(chances, at);
  if (pairs !== undefined) {
    for (let at = 1; at < n; at += 1) {
      let total = 0;
      for (let before = 0; before < k; before += 1) {
        for (let label = 0; label < k; label += 1) {
          const chance =
            (forward[(at - 1) * k + before] ?? 0) *
            Math.exp((transitions[row(at, before) + label] ?? 0) + (scores[at * k + label] ?? 0)) *
            (backward[at * k + label] ?? 0);
          pairs[(at * k + before) * k + label] = chance;
          total += chance;
        }
      }
      for (let i = at * k * k; i < (at + 1) * k * k; i += 1) pairs[i] = (pairs[i] ?? 0) / total;
    }
  }
  return chances;
}

/** Makes the values of a word sum to one, so that none grows without bound. */
function rescale(values: Float64Array, at: number): void {
  let sum = 0;
  for (let i = at * labelCount; i < (at + 1) * labelCount; i += 1) sum += values[i] ?? 0;
  for (let i = at * labelCount; i < (at + 1) * labelCount; i += 1) values[i] = (values[i] ?? 0) / sum;
}
