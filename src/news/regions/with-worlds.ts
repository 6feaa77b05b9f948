import { regionByCode } from './regions.ts';

/** Country codes followed by the codes of the world regions that contain them, each once. */
export function withWorlds(codes: readonly string[]): readonly string[] {
  const worlds = codes.map((code) => regionByCode(code)?.world ?? null).filter((world) => world !== null);
  return [...new Set([...codes, ...worlds])];
}
