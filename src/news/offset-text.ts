/** An offset from UTC in minutes, as ISO 8601 and RFC 3339 write it: `+07:00`, `-03:30`. */
export function offsetText(minutes: number): string {
  const two = (count: number) => String(Math.floor(count)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}
