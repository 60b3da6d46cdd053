import { expect, test } from "@jest/globals";
import { howFar, signed } from "./words.js";

const scripts = ["a", "b", "c"].map((id) => ({ id, label: id, document: null, agreed: null }));
const participant = (marked: number) => ({
  ...{ id: String(marked), marked, person: null, marks: [], result: null },
});
const exercise = {
  ...{ opensOn: "2027-02-01", closesOn: "2027-02-05", releasedOn: null, ownVersion: null, isLed: false },
  ...{ scripts, participants: [] },
};

test.each([
  [{}, "2027-01-31", "Marking opens on 1 February 2027"],
  [
    { ownVersion: 2, participants: [participant(2)] },
    "2027-02-05",
    "Marking is open until 5 February 2027; you have marked 2 of 3 scripts",
  ],
  [
    { ownVersion: 1, participants: [participant(0)], scripts: scripts.slice(1, 2) },
    "2027-02-06",
    "Marking closed on 5 February 2027; you have marked 0 of 1 script",
  ],
  [
    { isLed: true, participants: [participant(3), participant(1)] },
    "2027-02-03",
    "Marking is open until 5 February 2027; 1 of 2 people has marked every script",
  ],
  [
    { isLed: true, participants: [participant(0)] },
    "2027-02-03",
    "Marking is open until 5 February 2027; 0 of 1 person have marked every script",
  ],
  [{ releasedOn: "2027-02-04" }, "2027-02-06", "Results were released on 4 February 2027"],
])("%j on %s: %s", (change, today, said) => expect(howFar({ ...exercise, ...change }, today)).toBe(said));

test.each([
  ["0", "0"],
  ["1.5", "+1.5"],
  ["-2", "−2"],
])("a difference of %s is written %s", (difference, written) => expect(signed(difference)).toBe(written));
