/** The outcome of reading something that may be wrong: a value, or everything that is wrong with it. */
export type Result<Value, Fault> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Wraps a value that was read well. */
export function good<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** Wraps the faults of something that could not be read; there is always at least one. */
export function bad<Fault>(...faults: readonly [Fault, ...Fault[]]): Result<never, Fault> {
  return { ok: false, faults };
}
