import type { IsoDate } from "../../calendar/index.js";
import type { PieceOfWork } from "../plan/population/piece-of-work.js";
import { drawLots } from "../randomness/lots.js";
import { lotOrder } from "../randomness/lot-order.js";
import type { Allocation } from "./allocation.js";
import { Desks } from "./desks.js";
import { barTo, type Moderator } from "./moderator.js";

/**
 * Gives each sampled piece to a moderator who may judge it: never to whoever marked it, to its school, or across a
 * declared conflict. As many pieces as possible are given, and the loads are as even as the bars allow: nobody has two
 * more than somebody who could take one over. Whoever is equally fit is chosen by the seed.
 *
 * @param dueOn The last day of each moderator, e.g. from `lastDayFor`.
 * @returns The same whatever the order of pieces and moderators; what nobody can be given is listed with what stands against each.
 * @throws RangeError for an identifier that is there twice, or a moderator's bound that is no whole number of at least 0.
 * @example
 * const piece = { id: "p1", traineeId: "t1", assessorId: "a1", schoolId: null, hubId: null, subjectId: "maths", cohortId: null, bandId: null, mark: 58, flags: [] };
 * const moderator = { id: "m1", schoolId: null, subjectIds: ["maths"], mostPieces: null, conflicts: [] };
 * allocate([piece], [moderator], "a seed", () => "2027-02-12").allotted // => [{ pieceId: "p1", moderatorId: "m1", dueOn: "2027-02-12" }]
 */
export function allocate(
  pieces: readonly PieceOfWork[],
  moderators: readonly Moderator[],
  seed: string,
  dueOn: (moderatorId: string) => IsoDate,
): Allocation {
  requireDistinct("piece", pieces);
  requireDistinct("moderator", moderators);
  for (const { id, mostPieces } of moderators) {
    if (mostPieces !== null && !(Number.isInteger(mostPieces) && mostPieces >= 0)) {
      throw new RangeError(`a moderator takes a whole number of pieces: ${id} takes ${mostPieces}`);
    }
  }
  const inOrder = drawn(moderators, seed);
  const desks = new Desks(inOrder.map(({ mostPieces }) => mostPieces ?? Number.POSITIVE_INFINITY));
  const left: PieceOfWork[] = [];
  for (const piece of drawn(pieces, seed)) {
    const fit = inOrder.flatMap((moderator, desk) => (barTo(moderator, piece) === null ? [desk] : []));
    if (!desks.place(piece.id, fit)) left.push(piece);
  }
  desks.even();
  const allotted = desks.placed().map(([pieceId, desk]) => {
    const { id } = inOrder[desk] as Moderator;
    return { pieceId, moderatorId: id, dueOn: dueOn(id) };
  });
  return {
    allotted: allotted.sort((a, b) => (a.pieceId < b.pieceId ? -1 : 1)),
    unallotted: left
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((piece) => ({
        ...{ pieceId: piece.id, subjectId: piece.subjectId },
        because: [...moderators]
          .sort((a, b) => (a.id < b.id ? -1 : 1))
          .map((moderator) => ({
            moderatorId: moderator.id,
            bar: barTo(moderator, piece) ?? ("full" as const),
          })),
      })),
    loads: Object.fromEntries(
      [...moderators].map(({ id }) => [id, allotted.filter(({ moderatorId }) => moderatorId === id).length]),
    ),
  };
}

/** In an order that the seed draws, and not the order in which they came. */
function drawn<Row extends { readonly id: string }>(rows: readonly Row[], seed: string): Row[] {
  const ids = rows.map(({ id }) => id);
  return [...lotOrder(drawLots(seed, ids).first, ids)].map((place) => rows[place] as Row);
}

function requireDistinct(what: string, rows: readonly { readonly id: string }[]): void {
  const ids = rows.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) throw new RangeError(`each ${what} is named once: ${twice} is there twice`);
}
