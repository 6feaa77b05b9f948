import type Sharp from 'sharp';

export type SharpModule = typeof Sharp;

let loading: Promise<SharpModule | null> | undefined;

/** The library that makes pictures smaller, loaded with the first of them; null where it is not installed or cannot run here. */
export function loadSharp(): Promise<SharpModule | null> {
  return (loading ??= load());
}

async function load(): Promise<SharpModule | null> {
  try {
    const { default: sharp } = await import('sharp');
    // Each picture is read once, and one is in memory at a time.
    sharp.cache(false);
    return sharp;
  } catch {
    return null;
  }
}
