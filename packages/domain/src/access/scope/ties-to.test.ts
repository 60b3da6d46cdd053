import { expect, test } from "@jest/globals";
import { tiesTo, type TraineePlace } from "./ties-to.js";

const trainee: TraineePlace = {
  hubId: "east",
  subjectId: "maths",
  cohortId: "2026",
  schoolIds: ["oak", "elm"],
  isSelf: false,
  isMentored: false,
};
const nowhere = { hubId: null, subjectId: null, schoolId: null };
const related = (
  facts: Partial<TraineePlace>,
  place: Partial<typeof nowhere> | object,
  providerHasHubs = true,
) =>
  tiesTo({ ...trainee, ...facts }, [{ role: "mentor", ...nowhere, ...place }], { providerHasHubs }).map(
    ({ relation }) => relation,
  );

test("each place that both have makes a relation, the nearest first; the provider is always one", () => {
  expect(related({}, {})).toEqual(["provider"]);
  expect(related({ isSelf: true }, {})).toEqual(["self", "provider"]);
  expect(related({ isMentored: true }, { schoolId: "elm" })).toEqual(["caseload", "school", "provider"]);
  expect(related({}, { hubId: "east", subjectId: "maths" })).toEqual(["subject", "hub", "provider"]);
  expect(related({}, { hubId: "west", subjectId: "art", schoolId: "ash" })).toEqual(["provider"]);
});

test("no hub is nobody's hub, unless the provider has none at all", () => {
  expect(related({ hubId: null }, {})).toEqual(["provider"]);
  expect(related({ hubId: null }, {}, false)).toEqual(["hub", "provider"]);
});

test("a role confined to a cohort is of the subject for that cohort alone", () => {
  expect(related({}, { subjectId: "maths", cohortId: "2026" })).toEqual(["subject", "provider"]);
  expect(related({}, { subjectId: "maths", cohortId: "2025" })).toEqual(["provider"]);
});

test("each role has its own relations", () => {
  const holdings = [
    { role: "moderator", ...nowhere },
    { role: "lead-mentor", ...nowhere, subjectId: "maths" },
  ] as const;
  expect(tiesTo(trainee, holdings, { providerHasHubs: true })).toEqual([
    { role: "moderator", relation: "provider" },
    { role: "lead-mentor", relation: "subject" },
    { role: "lead-mentor", relation: "provider" },
  ]);
});
