/**
 * The instant at which the clock of every demo that the suites start begins: what people have done by a day, and so what the
 * pages say, is then the same whenever the suites run. `DEMO_NOW` chooses another.
 */
export const demoNow = process.env["DEMO_NOW"] || "2026-11-25T09:00:00Z";

/**
 * The day so many days after the demo's, as a date field takes it.
 * @example
 * inDays(-3) // => "2026-11-22"
 */
export const inDays = (days: number): string =>
  new Date(Date.parse(demoNow) + days * 86_400_000).toISOString().slice(0, 10);
