/** One case to learn from: its signals by position, and whether people said yes. */
export interface Example {
  readonly values: readonly number[];
  readonly yes: boolean;
  /** How much it counts; 1 for an ordinary one. */
  readonly weight: number;
}

/** Logistic regression by Newton's method, with a ridge that keeps weights small; the last number is the constant. */
export function fitLogistic(examples: readonly Example[], size: number, ridge: number): readonly number[] {
  const n = size + 1;
  let weights: readonly number[] = Array.from({ length: n }, () => 0);
  for (let round = 0; round < 12; round += 1) {
    const gradient = weights.map((weight, i) => (i < size ? -ridge * weight : 0));
    const hessian = weights.map((_, i) => weights.map((__, j) => (i === j && i < size ? ridge : 0)));
    for (const { values, yes, weight } of examples) {
      const row = [...values, 1];
      const chance = 1 / (1 + Math.exp(-dot(weights, row)));
      const slope = weight * chance * (1 - chance);
      const miss = weight * (Number(yes) - chance);
      // Most signals of a case are absent, so only the present ones are walked.
      const present = row.flatMap((value, i) => (value === 0 ? [] : [i]));
      for (const i of present) {
        const value = row[i] ?? 0;
        gradient[i] = (gradient[i] ?? 0) + miss * value;
        const line = hessian[i] as number[];
        for (const j of present) line[j] = (line[j] ?? 0) + slope * value * (row[j] ?? 0);
      }
    }
    const step = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight + (step[i] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

/** What a fit says of a case: above 0 is yes. */
export function dot(weights: readonly number[], row: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) sum += (weights[i] ?? 0) * (row[i] ?? 0);
  return sum;
}

/** Gauss with pivoting; `matrix` is symmetric and, through the ridge, never singular but in the constant. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const n = right.length;
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (let column = 0; column < n; column += 1) {
    let pivot = column;
    for (let i = column + 1; i < n; i += 1)
      if (Math.abs(rows[i]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = i;
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const head = rows[column] as number[];
    const lead = head[column] || 1e-9;
    for (let i = 0; i < n; i += 1) {
      const row = rows[i] as number[];
      const factor = i === column ? 0 : (row[column] ?? 0) / lead;
      if (factor !== 0) for (let j = column; j <= n; j += 1) row[j] = (row[j] ?? 0) - factor * (head[j] ?? 0);
    }
  }
  return rows.map((row, i) => (row[n] ?? 0) / (row[i] || 1e-9));
}
