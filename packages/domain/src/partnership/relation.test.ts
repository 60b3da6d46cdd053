import { describe, expect, test } from "@jest/globals";
import { type RelatedTrainee, traineeRelations } from "./relation.js";
import type { RoleHolding } from "./role.js";

const trainee: RelatedTrainee = {
  id: "t1",
  personId: "trainee",
  hubCode: "east",
  subjectCode: "maths",
  startedOn: "2026-09-03",
  placements: [
    { schoolUrn: "100001", startsOn: "2026-09-03", endsOn: "2027-02-12", mentorId: "mentor" },
    { schoolUrn: "100002", startsOn: "2027-02-22", endsOn: "2027-04-30", mentorId: null },
    { schoolUrn: "100001", startsOn: "2027-05-04", endsOn: null, mentorId: "mentor" },
  ],
};
const holding = (personId: string, facts: Partial<RoleHolding>): RoleHolding => ({
  personId,
  role: "mentor",
  hubCode: null,
  subjectCode: null,
  schoolUrn: null,
  from: "2020-09-01",
  until: null,
  ...facts,
});
const related = (holdings: RoleHolding[], to = trainee) =>
  traineeRelations(to, holdings)
    .filter(({ personId }) => holdings.some((held) => held.personId === personId))
    .map(({ relation, from, until }) => [relation, from, until]);

describe("who is related to a trainee", () => {
  test("the trainee, and the mentor of each placement during it", () => {
    expect(traineeRelations(trainee, [])).toEqual([
      { personId: "trainee", traineeId: "t1", relation: "self", from: "2026-09-03", until: null },
      { personId: "mentor", traineeId: "t1", relation: "caseload", from: "2026-09-03", until: "2027-02-12" },
      { personId: "mentor", traineeId: "t1", relation: "caseload", from: "2027-05-04", until: null },
    ]);
  });

  test("a school's mentors and tutors while the trainee is placed there and they hold the role", () => {
    expect(related([holding("tutor", { role: "professional-tutor", schoolUrn: "100002" })])).toEqual([
      ["school", "2027-02-22", "2027-04-30"],
    ]);
    expect(related([holding("late", { schoolUrn: "100001", from: "2027-01-04" })])).toEqual([
      ["school", "2027-01-04", "2027-02-12"],
      ["school", "2027-05-04", null],
    ]);
    expect(related([holding("gone", { schoolUrn: "100001", until: "2026-08-31" })])).toEqual([]);
    expect(related([holding("elsewhere", { schoolUrn: "100009" })])).toEqual([]);
  });

  test("the lead mentor of the subject, directors and deputies of the hub", () => {
    expect(related([holding("lead", { role: "lead-mentor", subjectCode: "maths" })])).toHaveLength(1);
    expect(related([holding("lead", { role: "lead-mentor", subjectCode: "art" })])).toEqual([]);
    expect(related([holding("director", { role: "hub-director", hubCode: "east" })])).toEqual([
      ["hub", "2026-09-03", null],
    ]);
    expect(related([holding("deputy", { role: "deputy-director", hubCode: "west" })])).toEqual([]);
  });

  test("no director through a hub that neither of them has", () => {
    const hubless = { ...trainee, hubCode: null };
    expect(related([holding("director", { role: "hub-director" })], hubless)).toEqual([]);
  });

  test("nobody through a role that reaches the whole provider", () => {
    const everywhere = { hubCode: "east", subjectCode: "maths", schoolUrn: "100001" };
    for (const role of ["moderator", "exam-board", "leadership-team", "provider-admin"] as const) {
      expect(related([holding("someone", { role, ...everywhere })])).toEqual([]);
    }
  });

  test("a role held twice without a gap is one relation", () => {
    const director = { role: "hub-director", hubCode: "east" } as const;
    expect(
      related([
        holding("d", { ...director, from: "2027-01-01" }),
        holding("d", { ...director, until: "2026-12-31" }),
      ]),
    ).toEqual([["hub", "2026-09-03", null]]);
  });

  test("a placement without dates runs from the trainee's start", () => {
    const undated = {
      ...trainee,
      placements: [{ schoolUrn: "100001", startsOn: null, endsOn: null, mentorId: "mentor" }],
    };
    expect(traineeRelations(undated, []).at(1)).toMatchObject({
      relation: "caseload",
      from: "2026-09-03",
      until: null,
    });
  });
});
