import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { refuseLead, reviewLeads } from "./review-leads.js";

const of = (subjectId: string, ...people: readonly string[]) =>
  people.map((personId) => ({ subjectId, personId }));
const mentors = [...of("maths", "a", "b", "c"), ...of("art", "d"), ...of("maths", "a")];

test("those named lead; where nobody is, all lead mentors of the subject do", () => {
  expect(reviewLeads(["art", "maths", "music"], of("maths", "c", "a"), mentors)).toEqual([
    { subjectId: "art", personId: "d", isNamed: false },
    { subjectId: "maths", personId: "c", isNamed: true },
    { subjectId: "maths", personId: "a", isNamed: true },
  ]);
});

test("a naming counts as long as its role does", () => {
  const named = [...of("maths", "gone", "b"), ...of("art", "gone")];
  expect(reviewLeads(["maths", "art"], named, mentors)).toEqual([
    { subjectId: "maths", personId: "b", isNamed: true },
    { subjectId: "art", personId: "d", isNamed: false },
  ]);
});

test("who is no lead mentor of the subject is not named, and nobody is named twice", () => {
  const maths = { subjectId: "maths", personId: "a" };
  expect(refuseLead(maths, of("maths", "b"), mentors)).toBeNull();
  expect(refuseLead({ ...maths, subjectId: "art" }, [], mentors)).toEqual({
    code: "not-lead-mentor",
    personId: "a",
  });
  expect(refuseLead(maths, of("maths", "b", "a"), mentors)).toEqual({ code: "already-leads", personId: "a" });
  expect(refuseLead(maths, of("art", "a"), mentors)).toBeNull();
});

const people = fc.array(
  fc.record({ subjectId: fc.constantFrom("x", "y"), personId: fc.constantFrom("a", "b", "c") }),
);

test("law: a subject with a lead mentor is led, by its lead mentors alone, each once", () =>
  fc.assert(
    fc.property(people, people, (named, leadMentors) => {
      const leads = reviewLeads(["x", "y"], named, leadMentors);
      const isOf = (list: typeof named, subjectId: string, personId: string) =>
        list.some((one) => one.subjectId === subjectId && one.personId === personId);
      expect(new Set(leads.map(({ subjectId, personId }) => `${subjectId} ${personId}`)).size).toBe(
        leads.length,
      );
      for (const subjectId of ["x", "y"])
        expect(leads.some((lead) => lead.subjectId === subjectId)).toBe(
          leadMentors.some((one) => one.subjectId === subjectId),
        );
      for (const { subjectId, personId, isNamed } of leads) {
        expect(isOf(leadMentors, subjectId, personId)).toBe(true);
        expect(isOf(named, subjectId, personId)).toBe(isNamed);
      }
    }),
  ));
