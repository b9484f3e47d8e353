const TWO = (value: number) => String(value).padStart(2, '0');

/** A span of time as `m:ss`, from an hour on as `h:mm:ss`. @param ms never negative. */
export function spanText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = TWO(seconds % 60);
  return hours > 0 ? `${hours}:${TWO(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** The time of day as `14:05`, the same in all four languages. */
export function dayText(ms: number): string {
  const date = new Date(ms);
  return `${TWO(date.getHours())}:${TWO(date.getMinutes())}`;
}
