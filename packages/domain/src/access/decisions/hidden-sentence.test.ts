import { expect, test } from "@jest/globals";
import { accessPolicy } from "../policy.js";
import { tighten } from "../tightening/tighten.js";
import { neutralAccessWords } from "../words.js";
import { heldTies } from "./held-ties.js";
import { hiddenSentence } from "./hidden-sentence.js";

const held = (role: "moderator" | "lead-mentor" | "exam-board" | "mentor", place: object = {}) => ({
  ...{ role, hubId: null, subjectId: null, schoolId: null },
  ...place,
});
const hubs = { providerHasHubs: true };

test("what a role masks is said of that role, whatever another role shows elsewhere", () => {
  const ties = heldTies(
    [held("moderator", { subjectId: "art" }), held("lead-mentor", { subjectId: "maths" })],
    hubs,
  );
  expect(hiddenSentence({ act: "read-trainee", field: "name" }, ties, accessPolicy, neutralAccessWords)).toBe(
    "As moderator you may read what is recorded about the trainees of your subject, without names.",
  );
});

test("what no role has a line for is said of the roles", () => {
  const ties = heldTies([held("exam-board")], hubs);
  expect(hiddenSentence({ act: "read-placements" }, ties, accessPolicy, neutralAccessWords)).toBe(
    "As member of the exam board you may not see placements arranged for all trainees.",
  );
});

test("what the provider has narrowed is said of the provider", () => {
  const { policy } = tighten(accessPolicy, [
    { role: "mentor", relation: "school", act: "read-judgement", line: "deny" },
  ]);
  const ties = heldTies([held("mentor", { schoolId: "oak" })], hubs);
  expect(hiddenSentence({ act: "read-judgement" }, ties, policy, neutralAccessWords)).toMatch(
    /^Your provider has narrowed what roles may see. As mentor you may not read judgements about/,
  );
});
