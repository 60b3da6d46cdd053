import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { type AccessAct, accessActs } from "../act.js";
import { accessPolicy } from "../policy.js";
import { accessRelations } from "../relation.js";
import { accessRoles } from "../role.js";
import { anyPolicy } from "../testing/arbitraries.js";
import { neutralAccessWords } from "../words.js";
import { accessTable } from "./access-table.js";
import { decide } from "./decide.js";

test("a row for each line, in words", () => {
  const rows = accessTable(accessPolicy, neutralAccessWords);
  expect(rows.filter(({ role, act }) => role === "exam-board" && act === "read-judgement")).toEqual([
    {
      role: "exam-board",
      act: "read-judgement",
      relation: "provider",
      masked: ["evidence", "assessor-name"],
      who: "members of the exam board",
      whom: "all trainees",
      deed: "read judgements about all trainees",
      without: "the evidence and names of assessors",
    },
  ]);
  expect(rows.find(({ act }) => act === "import-files")?.whom).toBe("");
  expect(rows.find(({ act }) => act === "read-own-account")?.deed).toBe(
    "see their own roles and what they reach",
  );
});

test("there is a row for all that is not denied, and no other", () =>
  fc.assert(
    fc.property(anyPolicy, (policy) => {
      const rows = accessTable(policy, neutralAccessWords).map(
        ({ role, relation, act }) => `${role} ${relation} ${act}`,
      );
      const open = accessRoles.flatMap((role) =>
        accessRelations.flatMap((relation) =>
          (Object.keys(accessActs) as AccessAct[])
            .filter((act) => decide({ ties: [{ role, relation }], act }, policy).effect !== "deny")
            .map((act) => `${role} ${relation} ${act}`),
        ),
      );
      expect(rows.toSorted()).toEqual(open.toSorted());
    }),
    { numRuns: 20 },
  ));
