import { type IsoDate, isoDate } from "../calendar/index.js";
import type { Placement } from "./placement.js";

/**
 * The placement in which a trainee is on a day. One whose dates hold the day comes before one without dates; of
 * several dated ones the last to begin counts, of several without dates the first by position: the home placement.
 * Where only one end is known, the placement runs on from it or up to it.
 *
 * @param placements Placements of one trainee, in any order.
 * @returns null when the trainee is in none.
 * @throws RangeError when a day does not exist.
 * @example
 * placementOn([
 *   { schoolUrn: "100001", position: 1, startsOn: "2026-09-03", endsOn: "2027-02-12" },
 *   { schoolUrn: "100002", position: 2, startsOn: "2027-02-22", endsOn: "2027-06-25" },
 * ], "2027-03-01")?.schoolUrn // => "100002"
 */
export function placementOn<Row extends Pick<Placement, "position" | "startsOn" | "endsOn">>(
  placements: readonly Row[],
  date: IsoDate,
): Row | null {
  isoDate(date);
  const holds = ({ startsOn, endsOn }: Row): boolean =>
    (startsOn === null || isoDate(startsOn) <= date) && (endsOn === null || isoDate(endsOn) >= date);
  const [first] = placements
    .filter(holds)
    .sort(
      (a, b) =>
        Number(isDated(b)) - Number(isDated(a)) ||
        compareText(b.startsOn ?? "", a.startsOn ?? "") ||
        a.position - b.position,
    );
  return first ?? null;
}

const isDated = ({ startsOn, endsOn }: Pick<Placement, "startsOn" | "endsOn">): boolean =>
  startsOn !== null || endsOn !== null;
const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
