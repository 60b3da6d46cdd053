import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { PieceOfWork } from "../plan/population/piece-of-work.js";
import { piece, pieces } from "../testing/pieces.js";
import { allocate } from "./allocate.js";
import { type Bar, barTo, type Conflict, type Moderator } from "./moderator.js";
import { subjectsWithoutModerator, unallottedSentence } from "./unallotted-in-words.js";

const moderator = (id: string, change: Partial<Moderator> = {}): Moderator => ({
  ...{ id, schoolId: null, subjectIds: null, mostPieces: null, conflicts: [] },
  ...change,
});
const due = () => "2027-02-12";
const loads = (work: readonly PieceOfWork[], who: readonly Moderator[], seed = "seed") =>
  allocate(work, who, seed, due).loads;

describe("what bars a moderator", () => {
  const work = piece("p1", { traineeId: "t1", assessorId: "a1", schoolId: "s1", subjectId: "maths" });
  const conflict = (of: Conflict["with"], id: string) => ({ conflicts: [{ with: of, id }] });
  test.each<[Partial<Moderator>, Bar | null]>([
    [{ id: "a1" }, "own-marking"],
    [{ id: "t1" }, "own-work"],
    [{ schoolId: "s1" }, "own-school"],
    [{ schoolId: "s2" }, null],
    [conflict("trainee", "t1"), "declared-conflict"],
    [conflict("assessor", "a1"), "declared-conflict"],
    [conflict("school", "s1"), "declared-conflict"],
    [conflict("school", "a1"), null],
    [{ subjectIds: ["physics"] }, "other-subject"],
    [{ subjectIds: [] }, "other-subject"],
    [{ subjectIds: ["physics", "maths"] }, null],
    [{}, null],
  ])("%j: %s", (change, bar) => expect(barTo(moderator("m1", change), work)).toBe(bar));

  test("is no school and no subject that nobody knows", () => {
    const unknown = piece("p1", { schoolId: null, subjectId: null });
    expect(barTo(moderator("m1", { schoolId: null, subjectIds: [] }), unknown)).toBeNull();
  });
});

describe("loads", () => {
  test("are even where nothing bars", () => {
    expect(
      Object.values(loads(pieces(10), [moderator("m1"), moderator("m2"), moderator("m3")])).sort(),
    ).toEqual([3, 3, 4]);
  });

  test("are as even as the bars allow: whoever can take fewer kinds is filled from the others", () => {
    const work = [
      ...pieces(6, () => ({ subjectId: "maths" })),
      ...pieces(4).map((one, at) => piece(`x${at}`, one)),
    ].map((one, at) => ({ ...one, id: `w${at}`, subjectId: at < 6 ? "maths" : "physics" }));
    const who = [moderator("m1", { subjectIds: ["maths"] }), moderator("m2")];
    expect(loads(work, who)).toEqual({ m1: 5, m2: 5 });
  });

  test("keep to what a moderator takes, and others make room", () => {
    const work = [piece("p1", { subjectId: "maths" }), piece("p2", { subjectId: "physics" })];
    const who = [
      moderator("m1", { mostPieces: 1 }),
      moderator("m2", { subjectIds: ["maths"], mostPieces: 1 }),
    ];
    for (const seed of ["a", "b", "c", "d"]) expect(loads(work, who, seed)).toEqual({ m1: 1, m2: 1 });
  });

  const random = fc.record({
    work: fc.array(
      fc.record({
        assessorId: fc.constantFrom("a", "m1", "m2"),
        schoolId: fc.constantFrom("s1", "s2", null),
      }),
      { maxLength: 12 },
    ),
    who: fc.array(
      fc.record({ schoolId: fc.constantFrom("s1", "s2", null), mostPieces: fc.constantFrom(null, 0, 1, 3) }),
      { minLength: 1, maxLength: 4 },
    ),
    seed: fc.string(),
  });

  test("never cross a bar, lose no piece, and cannot be evened further by handing one piece over", () => {
    fc.assert(
      fc.property(random, ({ work, who, seed }) => {
        const population = work.map((facts, at) => piece(`p${at}`, facts));
        const moderators = who.map((facts, at) => moderator(`m${at + 1}`, facts));
        const given = allocate(population, moderators, seed, due);
        expect(given.allotted.length + given.unallotted.length).toBe(population.length);
        for (const { pieceId, moderatorId } of given.allotted) {
          const one = population.find(({ id }) => id === pieceId)!;
          const own = moderators.find(({ id }) => id === moderatorId)!;
          expect(barTo(own, one)).toBeNull();
          for (const other of moderators) {
            const load = given.loads[other.id]!;
            const hasRoom = load < (other.mostPieces ?? Number.POSITIVE_INFINITY);
            if (barTo(other, one) === null && hasRoom) expect(given.loads[own.id]! - load).toBeLessThan(2);
          }
        }
        for (const { because } of given.unallotted) {
          for (const { moderatorId, bar } of because) {
            const { mostPieces } = moderators.find(({ id }) => id === moderatorId)!;
            if (bar === "full") expect(given.loads[moderatorId]).toBe(mostPieces);
          }
        }
      }),
    );
  });

  test("give as many pieces as can be given", () => {
    fc.assert(
      fc.property(random, ({ work, who, seed }) => {
        const population = work.slice(0, 5).map((facts, at) => piece(`p${at}`, facts));
        const moderators = who.slice(0, 3).map((facts, at) => moderator(`m${at + 1}`, facts));
        expect(allocate(population, moderators, seed, due).allotted).toHaveLength(
          most(population, moderators),
        );
      }),
    );
  });

  test("and who has what do not depend on the order of pieces and moderators", () => {
    const [work, who] = [pieces(9), [moderator("m1"), moderator("m2"), moderator("m3", { mostPieces: 2 })]];
    const one = allocate(work, who, "seed", due);
    const other = allocate([...work].reverse(), [...who].reverse(), "seed", due);
    expect(other).toEqual(one);
    expect(one.allotted.map(({ pieceId }) => pieceId)).toEqual(work.map(({ id }) => id));
    expect(allocate(work, who, "another", due).allotted).not.toEqual(one.allotted);
  });
});

/** The most pieces that can be given, by trying every way. */
function most(work: readonly PieceOfWork[], who: readonly Moderator[], taken = who.map(() => 0)): number {
  const [first, ...others] = work;
  if (!first) return 0;
  const ways = who.flatMap((one, at) => {
    if (barTo(one, first) !== null || taken[at]! >= (one.mostPieces ?? 99)) return [];
    return [1 + most(others, who, taken.with(at, taken[at]! + 1))];
  });
  return Math.max(most(others, who, taken), ...ways);
}

describe("what nobody can be given", () => {
  test("is listed with what stands against each, and a subject without a moderator is named", () => {
    const work = [
      piece("p1", { subjectId: "physics", assessorId: "m2" }),
      piece("p2", { subjectId: "latin" }),
    ];
    const who = [
      ...[moderator("m2", { subjectIds: ["physics"] }), moderator("m1", { subjectIds: ["maths"] })],
      moderator("m3", { subjectIds: [] }),
    ];
    const { unallotted } = allocate(work.toReversed(), who, "seed", due);
    expect(allocate(work, who.toReversed(), "another seed", due).unallotted).toEqual(unallotted);
    expect(unallotted).toEqual([
      {
        pieceId: "p1",
        subjectId: "physics",
        because: [
          { moderatorId: "m1", bar: "other-subject" },
          { moderatorId: "m2", bar: "own-marking" },
          { moderatorId: "m3", bar: "other-subject" },
        ],
      },
      {
        pieceId: "p2",
        subjectId: "latin",
        because: [
          { moderatorId: "m1", bar: "other-subject" },
          { moderatorId: "m2", bar: "other-subject" },
          { moderatorId: "m3", bar: "other-subject" },
        ],
      },
    ]);
    expect(subjectsWithoutModerator(unallotted)).toEqual(["latin"]);
    expect(unallottedSentence(unallotted[0]!, (id) => id.toUpperCase())).toBe(
      "Nobody can be given this piece: M1 does not judge the subject; M2 marked it; M3 does not judge the subject. Name another moderator.",
    );
  });

  test("is every piece where nobody moderates, and one that belongs to no subject names none", () => {
    const { unallotted } = allocate([piece("p1"), piece("p2", { subjectId: "latin" })], [], "seed", due);
    expect(unallotted.map((one) => unallottedSentence(one, (id) => id))).toEqual([
      ...[
        "Nobody moderates this exercise: name a moderator.",
        "Nobody moderates this exercise: name a moderator.",
      ],
    ]);
    expect(subjectsWithoutModerator(unallotted)).toEqual(["latin"]);
  });

  test("names subjects once, in alphabetical order", () => {
    const none = ["physics", "latin", "art", "latin"].map((subjectId, at) => ({
      ...{ pieceId: `p${at}`, subjectId, because: [] },
    }));
    expect(subjectsWithoutModerator(none)).toEqual(["art", "latin", "physics"]);
  });

  test("says that some are full where others are barred", () => {
    const because = [
      { moderatorId: "m1", bar: "own-school" as const },
      { moderatorId: "m2", bar: "full" as const },
    ];
    expect(unallottedSentence({ pieceId: "p1", subjectId: null, because }, (id) => id)).toBe(
      "Nobody can be given this piece: m1 works at the school; m2 has as many pieces as they take. Let somebody take more, or name another moderator.",
    );
  });

  test("is so because all are full", () => {
    const { unallotted } = allocate([piece("p1")], [moderator("m1", { mostPieces: 0 })], "seed", due);
    expect(unallottedSentence(unallotted[0]!, (id) => id)).toBe(
      "Nobody can be given this piece: m1 has as many pieces as they take. Let somebody take more, or name another moderator.",
    );
    expect(subjectsWithoutModerator(unallotted)).toEqual([]);
  });

  test.each<[() => unknown, string]>([
    [() => allocate([piece("p1"), piece("p1")], [], "s", due), "each piece is named once: p1 is there twice"],
    [
      () => allocate([], [moderator("m"), moderator("m")], "s", due),
      "each moderator is named once: m is there twice",
    ],
    [() => allocate([], [moderator("m", { mostPieces: 1.5 })], "s", due), "m takes 1.5"],
    [() => allocate([], [moderator("m", { mostPieces: -1 })], "s", due), "m takes -1"],
  ])("%# is misuse", (misuse, message) => expect(misuse).toThrow(message));
});
