/** The outcome of parsing: a value, or every fault found. */
export type Result<Value, Fault> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** A successful result. */
export function good<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** A failed result, with at least one fault. */
export function bad<Fault>(...faults: readonly [Fault, ...Fault[]]): Result<never, Fault> {
  return { ok: false, faults };
}
