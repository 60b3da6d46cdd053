import type { JsonObject } from "./json-object.js";
import type { ProviderSetup } from "./provider-setup.js";

/** Notes what does not fit together in a setup whose values are each well-formed. */
export function checkSetup(setup: ProviderSetup, root: JsonObject): void {
  checkRepeats(setup, root);
  checkPlaces(setup, root);
  setup.cohorts.forEach(({ startsOn, endsOn }, index) => {
    if (startsOn === endsOn && root.violations.length === 0) {
      root.fault(`cohorts[${index}].endsOn`, endsOn, `Give a day after ${startsOn}.`, "date-order");
    }
  });
}

/** Codes, positions and e-mail addresses tell things apart: none may be given twice. */
function checkRepeats({ hubs, subjects, cohorts, staff }: ProviderSetup, root: JsonObject): void {
  const distinct = <T>(path: string, all: readonly T[], field: keyof T & string) => {
    const seen = new Set<unknown>();
    all.forEach((one, index) => {
      const value = one[field];
      if (seen.has(value))
        root.fault(`${path}[${index}].${field}`, value, "Another one has it already.", "repeated-row");
      if (value !== "") seen.add(value);
    });
  };
  distinct("hubs", hubs, "code");
  distinct("subjects", subjects, "code");
  distinct("cohorts", cohorts, "code");
  distinct("staff", staff, "email");
  cohorts.forEach(({ reviewPoints }, index) => {
    distinct(`cohorts[${index}].reviewPoints`, reviewPoints, "code");
    distinct(`cohorts[${index}].reviewPoints`, reviewPoints, "position");
  });
}

/** Roles and personas must name hubs, subjects and people of the same file. */
function checkPlaces(setup: ProviderSetup, root: JsonObject): void {
  const hubs = new Set(setup.hubs.map(({ code }) => code));
  const subjects = new Set(setup.subjects.map(({ code }) => code));
  const people = new Set(setup.staff.map(({ email }) => email));
  setup.staff.forEach(({ roles: held }, person) => {
    held.forEach(({ role, hubCode, subjectCode, until }, index) => {
      const path = `staff[${person}].roles[${index}]`;
      if (hubCode !== null && !hubs.has(hubCode))
        root.fault(`${path}.hub`, hubCode, "Use a code from hubs.", "unknown-hub");
      if (subjectCode !== null && !subjects.has(subjectCode)) {
        root.fault(`${path}.subject`, subjectCode, "Use a code from subjects.", "unknown-subject");
      }
      if (role !== "moderator") return;
      if (subjectCode === null)
        root.fault(`${path}.subject`, null, "Name the subject to moderate.", "wrong-shape");
      if (until === null) root.fault(`${path}.until`, null, "Say until when they moderate.", "wrong-shape");
    });
  });
  for (const holder of setup.personas) {
    if ("email" in holder && !people.has(holder.email)) {
      root.fault(
        `personas.${holder.persona}`,
        holder.email,
        "Use the e-mail of a staff member, or trainee:<id>.",
        "unknown-person",
      );
    }
  }
}
