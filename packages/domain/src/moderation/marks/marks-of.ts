import { compareInstants } from "../../calendar/index.js";
import type { Mark, MarkStage } from "./mark.js";

/** The marks of one piece of work that nothing has replaced; null where none has been given. */
export type ThreeMarks = Readonly<Record<MarkStage, Mark | null>>;

/**
 * The three marks of each piece of work. Of several that nothing replaced, the newest counts.
 *
 * @param marks Of any pieces, superseded ones among them, in any order.
 * @example
 * const mark = { pieceId: "p1", stage: "first", givenBy: "a", recordedAt: "2027-03-01T10:00:00Z", supersedesId: null };
 * const marks = [{ ...mark, id: "m1", value: "58" }, { ...mark, id: "m2", value: "61", supersedesId: "m1" }];
 * marksOf(marks).get("p1").first.value // => "61"
 * marksOf(marks).get("p1").agreed // => null
 */
export function marksOf(marks: readonly Mark[]): ReadonlyMap<string, ThreeMarks> {
  const replaced = new Set(marks.map(({ supersedesId }) => supersedesId));
  const found = new Map<string, ThreeMarks>();
  for (const mark of marks) {
    if (replaced.has(mark.id)) continue;
    const three = found.get(mark.pieceId) ?? { first: null, actual: null, agreed: null };
    const known = three[mark.stage];
    const isNewer = known === null || isAfter(mark, known);
    found.set(mark.pieceId, isNewer ? { ...three, [mark.stage]: mark } : three);
  }
  return found;
}

/**
 * The mark that stands: the board's, else the one after moderation, else the first.
 *
 * @example
 * standingMark({ first: null, actual: null, agreed: null }) // => null
 */
export function standingMark({ first, actual, agreed }: ThreeMarks): Mark | null {
  return agreed ?? actual ?? first;
}

function isAfter(a: Mark, b: Mark): boolean {
  const order = compareInstants(a.recordedAt, b.recordedAt);
  return order === 0 ? a.id > b.id : order > 0;
}
