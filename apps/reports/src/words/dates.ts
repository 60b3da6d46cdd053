/** The day and hour of an instant on English clocks, e.g. "30 January 2026 at 14:05". */
export function longInstant(instant: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/London",
    dateStyle: "long",
    timeStyle: "short",
  });
  return parts.format(new Date(instant));
}
