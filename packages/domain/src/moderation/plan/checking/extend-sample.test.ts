import { expect, test } from "@jest/globals";
import { pieces, policyOf } from "../../testing/pieces.js";
import { planSample } from "../plan-sample.js";
import type { SamplePlan } from "../sample-plan.js";
import { extendSample } from "./extend-sample.js";

const population = pieces(8, (at) => ({
  bandId: at < 4 ? "expected" : "greater depth",
  assessorId: at % 2 ? "a2" : "a1",
  flags: at === 0 ? ["requested"] : [],
}));
const plan = planSample(
  population,
  policyOf({
    size: { kind: "fixed", pieces: 1 },
    mustIncludes: [{ kind: "flag", flag: "requested" }],
    escalation: [
      { when: "judgement-changed", extendTo: "same-band" },
      { when: "outside-tolerance", extendTo: "same-assessor" },
      { when: "judgement-changed", extendTo: "same-assessor" },
      { when: "concern-raised", extendTo: "all" },
    ],
  }),
  "a seed",
).plan as SamplePlan;
const ids = (...escalations: Parameters<typeof extendSample>[2]) =>
  extendSample(population, plan, escalations).map(({ id, clause }) => `${id} ${clause}`);

test("only what the trigger's clauses reach comes in, each piece once, the sample's own not again", () => {
  expect(ids()).toEqual([]);
  expect(ids({ trigger: "border-disagreement", pieceId: "p001" })).toEqual([]);
  expect(ids({ trigger: "outside-tolerance", pieceId: "p001" })).toEqual(["p003 1", "p005 1", "p007 1"]);
  expect(ids({ trigger: "judgement-changed", pieceId: "p001" })).toEqual([
    "p002 0",
    "p003 0",
    "p004 0",
    "p005 2",
    "p007 2",
  ]);
  expect(ids({ trigger: "concern-raised", pieceId: "p001" }).length).toBe(7);
});

test("what was found says where it was found; the first to bring a piece in is named", () => {
  const found = [
    { trigger: "outside-tolerance", pieceId: "p002" },
    { trigger: "concern-raised", pieceId: "p001" },
  ] as const;
  const added = extendSample(population, plan, found);
  expect(added.map(({ id, because }) => [id, because])).toEqual([
    ["p002", "p002"],
    ["p003", "p001"],
    ["p004", "p002"],
    ["p005", "p001"],
    ["p006", "p002"],
    ["p007", "p001"],
    ["p008", "p002"],
  ]);
});

test("something found in a piece that is not there is misuse", () => {
  expect(() => extendSample(population, plan, [{ trigger: "concern-raised", pieceId: "x" }])).toThrow(
    new RangeError('no piece of the population has the identifier "x"'),
  );
});
