/** Chromium only: https://wicg.github.io/netinfo/. */
interface NetworkInformation {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Whether data may be prefetched: not where the reader saves data, nor on the slowest networks. */
export function mayPrefetch(): boolean {
  const { saveData, effectiveType = '' } =
    (navigator as Navigator & { readonly connection?: NetworkInformation }).connection ?? {};
  return saveData !== true && !effectiveType.endsWith('2g') && !matchMedia('(prefers-reduced-data: reduce)').matches;
}
