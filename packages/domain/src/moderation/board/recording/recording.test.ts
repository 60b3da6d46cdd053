import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { BoardDecision } from "../board-decision.js";
import { checkDecision } from "../board-decision.js";
import type { BoardItem, BoardMeeting, BoardSeat } from "../board-meeting.js";
import { refuseAttendance } from "./refuse-attendance.js";
import { refuseCall } from "./refuse-call.js";
import { refuseClosing } from "./refuse-closing.js";
import { refuseConfirming } from "./refuse-confirming.js";
import { refuseDecision } from "./refuse-decision.js";
import { refuseMinutes } from "./refuse-minutes.js";

const seated = (id: string, seat: BoardSeat) => ({ id, seat });
const quorum = { least: 2, seats: ["chair", "external"] as BoardSeat[] };

describe("a board is called", () => {
  test.each([
    ["without a chair", [seated("a", "member")], { code: "chair-missing", chairs: 0 }],
    ["with two chairs", [seated("a", "chair"), seated("b", "chair")], { code: "chair-missing", chairs: 2 }],
    [
      "naming somebody twice",
      [seated("a", "chair"), seated("b", "external"), seated("a", "member")],
      { code: "member-twice", personId: "a" },
    ],
    [
      "without a seat that its quorum needs",
      [seated("a", "chair"), seated("b", "member")],
      { code: "quorum-out-of-reach", least: 2, members: 2, missingSeats: ["external"] },
    ],
    ["as its quorum asks", [seated("a", "chair"), seated("b", "external")], null],
  ])("%s", (_, members, answer) => expect(refuseCall(members, quorum)).toEqual(answer));
});

test("attendance is of members, each once, on the day or later", () => {
  const meeting = { heldOn: "2027-06-24", members: [seated("a", "chair"), seated("b", "external")] };
  expect(refuseAttendance(["a", "b"], meeting, "2027-06-23")).toEqual({
    code: "day-to-come",
    today: "2027-06-23",
  });
  expect(refuseAttendance(["a", "a"], meeting, "2027-06-24")).toEqual({
    code: "member-twice",
    personId: "a",
  });
  expect(refuseAttendance([], meeting, "2027-06-24")).toBeNull();
});

describe("a decision", () => {
  const item: BoardItem = { id: "i1", traineeIds: ["t1"], assessorIds: ["c"], schoolIds: ["s1"] };
  const meetingOf = (present: readonly string[]): BoardMeeting => ({
    ...{ heldOn: "2027-06-24", present, quorum },
    members: [
      { id: "a", seat: "chair", conflicts: [] },
      { id: "b", seat: "external", conflicts: [] },
      { id: "c", seat: "member", conflicts: [] },
      { id: "d", seat: "member", conflicts: [{ with: "school", id: "s1" }] },
    ],
  });
  const decisionOf = (change: Partial<BoardDecision>): BoardDecision => ({
    ...{ itemId: "i1", kind: "confirm", reason: "Within tolerance", decidedBy: ["a", "b"], corrects: null },
    ...change,
  });
  const everybody = meetingOf(["a", "b", "c", "d"]);

  test.each<[string, Partial<BoardDecision>, object | null, BoardMeeting?]>([
    ["with quorum and reason", {}, null],
    ["without a reason", { reason: " " }, { code: "words-missing", what: "reason" }],
    ["naming somebody twice", { decidedBy: ["a", "b", "a"] }, { code: "member-twice", personId: "a" }],
    [
      "of the assessor and of who declared the school",
      { decidedBy: ["a", "b", "c", "d"] },
      { code: "decided-with-conflict", personIds: ["c", "d"] },
    ],
    [
      "of somebody absent",
      {},
      { code: "decided-though-absent", personIds: ["b"] },
      meetingOf(["a", "c", "d"]),
    ],
    [
      "without the external member",
      { decidedBy: ["a"] },
      { code: "quorum-missing", short: 1, missingSeats: ["external"], conflictedIds: ["c"] },
      meetingOf(["a", "c"]),
    ],
    ["to defer, without a quorum", { kind: "defer", decidedBy: ["a"] }, null, meetingOf(["a"])],
  ])("%s", (_, change, answer, meeting = everybody) => {
    expect(refuseDecision(decisionOf(change), item, meeting, null)).toEqual(answer);
  });

  test("is corrected by naming the one that counts", () => {
    const ask = (corrects: string | null) =>
      refuseDecision(decisionOf({ corrects }), item, everybody, { id: "d2" });
    expect(ask(null)).toEqual({ code: "already-decided", decisionId: "d2" });
    expect(ask("d1")).toEqual({ code: "nothing-to-correct", decisionId: "d1" });
    expect(ask("d2")).toBeNull();
    expect(refuseDecision(decisionOf({ corrects: "d1" }), item, everybody, null)).toEqual({
      code: "nothing-to-correct",
      decisionId: "d1",
    });
  });

  test("of another item is a mistake of the program", () => {
    expect(() => refuseDecision(decisionOf({ itemId: "i9" }), item, everybody, null)).toThrow("i9");
  });

  test("a first decision is refused exactly when the check finds something", () => {
    const people = fc.subarray(["a", "b", "c", "d"]);
    const kind = fc.constantFrom("confirm", "adjust", "re-mark", "defer") as fc.Arbitrary<
      BoardDecision["kind"]
    >;
    fc.assert(
      fc.property(people, people, kind, fc.constantFrom("", "So."), (present, decidedBy, of, reason) => {
        const decision = decisionOf({ kind: of, decidedBy, reason });
        const meeting = meetingOf(present);
        const isRefused = refuseDecision(decision, item, meeting, null) !== null;
        expect(isRefused).toBe(checkDecision(decision, item, meeting).length > 0);
      }),
    );
  });
});

test("minutes say something, and signed ones are corrected with a reason", () => {
  expect(refuseMinutes({ text: " ", correction: null }, false)).toEqual({
    code: "words-missing",
    what: "minutes",
  });
  expect(refuseMinutes({ text: "x", correction: " " }, true)).toMatchObject({ code: "words-missing" });
  expect(refuseMinutes({ text: "x", correction: "A name was wrong" }, true)).toBeNull();
});

test("a board is closed with every item decided and its minutes signed", () => {
  expect(refuseClosing({ undecidedItemIds: [], signed: null })).toEqual({ code: "minutes-missing" });
  expect(refuseClosing({ undecidedItemIds: ["i1"], signed: null })).toMatchObject({
    code: "items-undecided",
  });
});

test("an exercise that goes on is not confirmed; everything else may be decided of it", () => {
  const open = { id: "e1", closedOn: null };
  const refused = (["confirm", "adjust", "re-mark", "defer"] as const).filter(
    (kind) => refuseConfirming(kind, open) !== null,
  );
  expect(refused).toEqual(["confirm"]);
  expect(refuseConfirming("confirm", { ...open, closedOn: "2027-06-20" })).toBeNull();
});
