import { expect, test } from "@jest/globals";
import { covers } from "./covers.js";
import type { Reach } from "./reach.js";

const nobody: Reach = {
  everyone: false,
  hubIds: [],
  subjectIds: [],
  schoolIds: [],
  cohortParts: [],
  ownCaseload: false,
  ownRecord: false,
};

const part = { subjectId: "a", cohortId: "c" };

test.each<[Partial<Reach>, Partial<Reach>, boolean]>([
  [{}, {}, true],
  [{ everyone: true }, { everyone: true }, true],
  [{ everyone: true }, { hubIds: ["a"], ownRecord: true }, true],
  [{ hubIds: ["a"] }, { everyone: true }, false],
  [{ hubIds: ["a"] }, { hubIds: ["a", "b"] }, false],
  [{ subjectIds: ["a"] }, { hubIds: ["a"] }, false],
  [{ subjectIds: ["a"] }, { cohortParts: [part] }, true],
  [{ cohortParts: [part] }, { subjectIds: ["a"] }, false],
  [{ cohortParts: [part] }, { cohortParts: [{ ...part }] }, true],
  [{ cohortParts: [part] }, { cohortParts: [{ ...part, cohortId: "d" }] }, false],
  [{ schoolIds: ["a", "b"] }, { schoolIds: ["b"] }, true],
  [{ schoolIds: ["a"] }, { schoolIds: ["a"], ownCaseload: true }, false],
  [{ ownCaseload: true }, { ownRecord: true }, false],
  [{ ownCaseload: true, ownRecord: true }, { ownRecord: true }, true],
])("%j over %j: %s", (wide, narrow, expected) => {
  expect(covers({ ...nobody, ...wide }, { ...nobody, ...narrow })).toBe(expected);
});
