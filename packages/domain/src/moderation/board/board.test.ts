import { describe, expect, test } from "@jest/globals";
import { outstandingActions } from "./board-action.js";
import { type BoardDecision, checkDecision } from "./board-decision.js";
import type { BoardItem, BoardMeeting, BoardMember } from "./board-meeting.js";
import { quorumFor } from "./quorum.js";

const member = (id: string, change: Partial<BoardMember> = {}): BoardMember => ({
  ...{ id, seat: "member", conflicts: [] },
  ...change,
});
const members = [
  member("chair", { seat: "chair" }),
  member("external", { seat: "external" }),
  member("m1", { conflicts: [{ with: "school", id: "s1" }] }),
  member("m2"),
];
const meetingOf = (change: Partial<BoardMeeting> = {}): BoardMeeting => ({
  ...{ heldOn: "2027-06-24", members, present: members.map(({ id }) => id) },
  quorum: { least: 3, seats: ["chair", "external"] },
  ...change,
});
const itemOf = (change: Partial<BoardItem> = {}): BoardItem => ({
  ...{ id: "i1", traineeIds: ["t1"], assessorIds: ["a1"], schoolIds: ["s9"] },
  ...change,
});

describe("a quorum", () => {
  test("is there when enough are present, and the seats that are needed", () => {
    expect(quorumFor(itemOf(), meetingOf())).toEqual({
      ...{
        isQuorate: true,
        deciding: ["chair", "external", "m1", "m2"],
        conflicted: [],
        short: 0,
        missingSeats: [],
      },
    });
  });

  test("counts nobody with a conflict, declared or by being concerned", () => {
    const { deciding, conflicted } = quorumFor(
      itemOf({ schoolIds: ["s1"], assessorIds: ["m2"] }),
      meetingOf(),
    );
    expect([deciding, conflicted]).toEqual([
      ["chair", "external"],
      ["m1", "m2"],
    ]);
    expect(quorumFor(itemOf({ traineeIds: ["m2"] }), meetingOf()).conflicted).toEqual(["m2"]);
  });

  test("says how many and which seats are missing", () => {
    const meeting = meetingOf({ present: ["chair", "m2"] });
    expect(quorumFor(itemOf(), meeting)).toMatchObject({
      isQuorate: false,
      short: 1,
      missingSeats: ["external"],
    });
    const exact = meetingOf({ present: ["m1", "m2", "chair"] });
    expect(quorumFor(itemOf(), exact)).toMatchObject({
      isQuorate: false,
      short: 0,
      missingSeats: ["external"],
    });
    expect(quorumFor(itemOf(), { ...exact, quorum: { least: 3, seats: [] } }).isQuorate).toBe(true);
  });

  test("is not there when too few are, although the seats that are needed are taken", () => {
    const seated = meetingOf({ present: ["chair", "external"] });
    expect(quorumFor(itemOf(), seated)).toMatchObject({ isQuorate: false, short: 1, missingSeats: [] });
    expect(quorumFor(itemOf(), { ...seated, quorum: { least: 2, seats: ["chair"] } }).isQuorate).toBe(true);
  });

  test("takes no strangers", () => {
    expect(() => quorumFor(itemOf(), meetingOf({ present: ["x"] }))).toThrow("x is no member of the board");
  });
});

describe("a decision", () => {
  const decisionOf = (change: Partial<BoardDecision> = {}): BoardDecision => ({
    ...{ itemId: "i1", kind: "confirm", reason: "Sample within tolerance", corrects: null },
    decidedBy: ["chair", "external", "m2"],
    ...change,
  });
  const wrong = (change: Partial<BoardDecision>, item = itemOf(), meeting = meetingOf()) =>
    checkDecision(decisionOf(change), item, meeting).map(({ code, field, value }) => [code, field, value]);

  test("with a quorum and a reason can be recorded", () => expect(wrong({})).toEqual([]));

  test.each<[string, Partial<BoardDecision>, readonly string[][], BoardItem?, BoardMeeting?]>([
    ["of another item", { itemId: "i2" }, [["another-item", "itemId", "i2"]]],
    ["that there is not", { kind: "pass" as "confirm" }, [["unknown-choice", "kind", "pass"]]],
    ["without a reason", { reason: " " }, [["reason-missing", "reason", " "]]],
    [
      "of fewer than are needed",
      { decidedBy: ["chair", "external"] },
      [["too-few-deciding", "decidedBy", "2"]],
    ],
    [
      "that names somebody twice",
      { decidedBy: ["chair", "external", "m2", "m2"] },
      [["repeated", "decidedBy[3]", "m2"]],
    ],
    [
      "of somebody with a conflict",
      { decidedBy: ["chair", "external", "m2", "m1"] },
      [["decided-with-conflict", "decidedBy[3]", "m1"]],
      itemOf({ schoolIds: ["s1"] }),
    ],
    [
      "of somebody who was not there, without a quorum",
      {},
      [
        ["too-few-deciding", "decidedBy", "2"],
        ["seat-missing", "decidedBy", "external"],
        ["not-present", "decidedBy[1]", "external"],
      ],
      itemOf(),
      meetingOf({ present: ["chair", "m2"] }),
    ],
  ])("%s cannot", (...[, change, refusals, item, meeting]) => {
    expect(wrong(change, item, meeting)).toEqual(refusals);
  });

  test("to defer needs no quorum", () => {
    const meeting = meetingOf({ present: ["chair"] });
    expect(wrong({ kind: "defer", decidedBy: ["chair"] }, itemOf(), meeting)).toEqual([]);
  });
});

test("actions are outstanding until they are done, the first due before the others", () => {
  const action = (id: string, dueOn: string, doneOn: string | null) => ({
    ...{ id, what: "Standardise", ownerId: "m1", dueOn, doneOn },
  });
  const actions = [
    action("x3", "2027-07-05", null),
    action("x2", "2027-07-01", null),
    action("x1", "2027-07-01", "2027-07-04"),
    action("x0", "2027-07-01", "2027-07-03"),
  ];
  expect(
    outstandingActions(actions, "2027-07-03").map(({ action: { id }, daysLate }) => [id, daysLate]),
  ).toEqual([
    ["x1", 2],
    ["x2", 2],
    ["x3", 0],
  ]);
});

test("outstanding actions come in the order of their last days, then of their identifiers, however they were given", () => {
  const action = (id: string, dueOn: string) => ({
    id,
    dueOn,
    what: "Moderate",
    ownerId: "m1",
    doneOn: null,
  });
  const actions = [
    ...[action("b", "2027-07-02"), action("c", "2027-07-01"), action("a", "2027-07-02")],
    ...[action("d", "2027-06-30"), action("e", "2027-07-01")],
  ];
  for (const given of [actions, actions.toReversed()]) {
    expect(outstandingActions(given, "2027-07-01").map((one) => one.action.id)).toEqual([..."dceab"]);
  }
});
