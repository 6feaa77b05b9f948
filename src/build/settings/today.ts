/** The day of the build in UTC, ISO: `2026-11-22`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
