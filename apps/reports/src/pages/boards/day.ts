const months = "January February March April May June July August September October November December".split(
  " ",
);

/**
 * A day as people read it.
 * @example dayInWords("2027-06-24") // => "24 June 2027"
 */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split("-");
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}
