/** Writes an offset in minutes east of UTC as in ISO 8601 and RFC 3339: 420 gives `+07:00`, -210 gives `-03:30`. */
export function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const parts = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return (minutes < 0 ? '-' : '+') + parts.join(':');
}
