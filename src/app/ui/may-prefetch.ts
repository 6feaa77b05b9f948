/** What Chromium says of the network: https://wicg.github.io/netinfo/. Others say nothing. */
interface NetworkInformation {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Whether data may be fetched that nobody asked for yet: not where the reader saves data, nor on the slowest networks. */
export function mayPrefetch(): boolean {
  const { saveData, effectiveType = '' } =
    (navigator as Navigator & { readonly connection?: NetworkInformation }).connection ?? {};
  return saveData !== true && !effectiveType.endsWith('2g') && !matchMedia('(prefers-reduced-data: reduce)').matches;
}
