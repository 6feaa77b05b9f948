/** One labelled case: the values of its signals by position, and whether people said yes. */
export interface Example {
  readonly values: readonly number[];
  readonly yes: boolean;
  /** How much it counts in the likelihood; 1 for an ordinary one. */
  readonly weight: number;
}

/**
 * Logistic regression with an L2 penalty of strength `ridge`, by Newton's method: one weight for each of the `size` signals,
 * then the constant, which is not penalised. A signal that no example shows gets the weight 0.
 */
export function fitLogistic(examples: readonly Example[], size: number, ridge: number): readonly number[] {
  const n = size + 1;
  let weights: readonly number[] = Array.from({ length: n }, () => 0);
  for (let round = 0; round < 12; round += 1) {
    const gradient = weights.map((weight, i) => (i < size ? -ridge * weight : 0));
    // In row-major order.
    const hessian = Float64Array.from({ length: n * n }, (_, at) => (at % (n + 1) === 0 && at < n * size ? ridge : 0));
    for (const { values, yes, weight } of examples) {
      const row = [...values, 1];
      const chance = 1 / (1 + Math.exp(-dot(weights, row)));
      const slope = weight * chance * (1 - chance);
      const miss = weight * (Number(yes) - chance);
      // Most signals of a case are absent, so only the present ones are walked.
      const present = row.flatMap((value, i) => (value === 0 ? [] : [{ i, value }]));
      for (const { i, value } of present) {
        gradient[i] = (gradient[i] ?? 0) + miss * value;
        for (const other of present) {
          const at = i * n + other.i;
          hessian[at] = (hessian[at] ?? 0) + slope * value * other.value;
        }
      }
    }
    const step = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight + (step[i] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

function dot(weights: readonly number[], row: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) sum += (weights[i] ?? 0) * (row[i] ?? 0);
  return sum;
}

/** Solves a symmetric system by elimination; no pivoting, since the ridge keeps every pivot above nought. */
function solve(matrix: Float64Array, right: readonly number[]): readonly number[] {
  const n = right.length;
  const left = Float64Array.from(matrix);
  const values = [...right];
  const at = (i: number, j: number) => left[i * n + j] ?? 0;
  for (let pivot = 0; pivot < n; pivot += 1) {
    for (let i = 0; i < n; i += 1) {
      const factor = i === pivot ? 0 : at(i, pivot) / at(pivot, pivot);
      if (factor === 0) continue;
      for (let j = pivot; j < n; j += 1) left[i * n + j] = at(i, j) - factor * at(pivot, j);
      values[i] = (values[i] ?? 0) - factor * (values[pivot] ?? 0);
    }
  }
  return values.map((value, i) => value / at(i, i));
}
