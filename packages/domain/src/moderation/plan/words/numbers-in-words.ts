/**
 * A place in an order.
 * @example
 * [1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(ordinal) // => ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "102nd", "111th"]
 */
export function ordinal(place: number): string {
  const teens = place % 100 >= 11 && place % 100 <= 13;
  const ending = teens ? undefined : { 1: "st", 2: "nd", 3: "rd" }[place % 10];
  return `${place}${ending ?? "th"}`;
}

/**
 * So many of something.
 * @example
 * counted(1, "piece") // => "1 piece"
 * counted(3, "piece") // => "3 pieces"
 */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/**
 * A probability as a whole percentage that never rounds to a certainty.
 * @example
 * [0, 0.001, 0.476, 0.999, 1].map(percentage) // => ["0%", "less than 1%", "48%", "more than 99%", "100%"]
 */
export function percentage(probability: number): string {
  if (probability > 0 && probability < 0.005) return "less than 1%";
  if (probability < 1 && probability >= 0.995) return "more than 99%";
  return `${Math.round(100 * probability)}%`;
}
