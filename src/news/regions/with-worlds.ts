import { regionByCode } from './regions.ts';

/** Codes of countries with those of the world regions that hold them, each once. */
export function withWorlds(codes: readonly string[]): readonly string[] {
  const worlds = codes.map((code) => regionByCode(code)?.world ?? null).filter((world) => world !== null);
  return [...new Set([...codes, ...worlds])];
}
