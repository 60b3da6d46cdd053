import { urn } from "../cells/number-cells.js";
import { emailAddress } from "../cells/word-cells.js";
import type { CellReader } from "../cells/cell-reading.js";
import type { Violation } from "../violation.js";
import { roles, settingKeys, vocabularyKeys } from "./allowed-words.js";
import { JsonObject } from "./json-object.js";
import type { CohortSetup, Persona, ProviderSetup, StaffMember } from "./provider-setup.js";

const slug: CellReader<string> = (cell) =>
  /^[a-z][a-z0-9-]{1,38}[a-z0-9]$/u.test(cell)
    ? { value: cell }
    : {
        code: "wrong-shape",
        remedy: "Use 3 to 40 small letters, digits and hyphens, beginning with a letter.",
      };

/** Reads a provider's setup file from its parsed JSON. */
export function readProviderSetup(
  json: unknown,
): { readonly setup: ProviderSetup } | { readonly violations: readonly Violation[] } {
  const violations: Violation[] = [];
  const root = new JsonObject(json, "", violations);
  const provider = root.object("provider");
  const setup: ProviderSetup = {
    provider: {
      slug: provider.text("slug", slug),
      name: provider.text("name"),
      isDemo: provider.flag("isDemo"),
    },
    vocabulary: members(root.object("vocabulary"), vocabularyKeys).map(([key, at]) => {
      const term = at.object(key);
      return { key, singular: term.text("singular"), plural: term.text("plural") };
    }),
    settings: Object.fromEntries(
      members(root.object("settings"), settingKeys).map(([key, at]) => [key, at.raw(key)] as const),
    ),
    hubs: root.list("hubs", named),
    subjects: root.list("subjects", named),
    cohorts: root.list("cohorts", cohort),
    staff: root.list("staff", staffMember),
    personas: members(root.object("personas"), roles).map(([key, at]) => persona(key, at)),
  };
  checkPlaces(setup, root);
  return violations.length > 0 ? { violations } : { setup };
}

function members(object: JsonObject, allowed: readonly string[]): (readonly [string, JsonObject])[] {
  return object.keys.map((key) => {
    if (!allowed.includes(key))
      object.fault(object.at(key), undefined, `Use one of: ${allowed.join(", ")}.`, "not-one-of");
    return [key, object] as const;
  });
}

const named = (item: JsonObject) => ({ code: item.text("code"), name: item.text("name") });

function cohort(item: JsonObject): CohortSetup {
  const framework = item.object("framework");
  const read: CohortSetup = {
    ...named(item),
    academicYear: item.number("academicYear", 1990, 2100),
    startsOn: item.day("startsOn"),
    endsOn: item.day("endsOn"),
    framework: { code: framework.text("code"), version: framework.text("version") },
    reviewPoints: item.list("reviewPoints", (point) => {
      const window = { opensOn: point.day("opensOn"), closesOn: point.day("closesOn") };
      if (window.closesOn < window.opensOn) {
        point.fault(
          point.at("closesOn"),
          window.closesOn,
          `Give a day on or after ${window.opensOn}.`,
          "date-order",
        );
      }
      return { ...named(point), position: point.number("position", 1, 99), ...window };
    }),
  };
  if (read.endsOn <= read.startsOn) {
    item.fault(item.at("endsOn"), read.endsOn, `Give a day after ${read.startsOn}.`, "date-order");
  }
  return read;
}

function staffMember(item: JsonObject): StaffMember {
  return {
    givenNames: item.text("givenNames"),
    familyName: item.text("familyName"),
    email: item.text("email", emailAddress),
    roles: item.list("roles", (held) => {
      const role = held.text("role");
      if (!roles.includes(role))
        held.fault(held.at("role"), role, `Use one of: ${roles.join(", ")}.`, "not-one-of");
      return {
        role,
        hubCode: held.has("hub") ? held.text("hub") : null,
        subjectCode: held.has("subject") ? held.text("subject") : null,
        schoolUrn: held.has("schoolUrn") ? held.text("schoolUrn", urn) : null,
        from: held.day("from"),
        until: held.has("until") ? held.day("until") : null,
      };
    }),
  };
}

function persona(key: string, at: JsonObject): Persona {
  const holder = at.text(key);
  const trainee = /^trainee:(.+)$/u.exec(holder)?.[1]?.trim();
  return trainee === undefined
    ? { persona: key, email: holder.toLowerCase() }
    : { persona: key, providerTraineeId: trainee };
}

/** Roles and personas must name hubs, subjects and people of the same file. */
function checkPlaces(setup: ProviderSetup, root: JsonObject): void {
  const hubs = new Set(setup.hubs.map(({ code }) => code));
  const subjects = new Set(setup.subjects.map(({ code }) => code));
  const people = new Set(setup.staff.map(({ email }) => email));
  setup.staff.forEach(({ roles: held }, person) => {
    held.forEach(({ hubCode, subjectCode }, index) => {
      const path = `staff[${person}].roles[${index}]`;
      if (hubCode !== null && !hubs.has(hubCode))
        root.fault(`${path}.hub`, hubCode, "Use a code from hubs.", "unknown-hub");
      if (subjectCode !== null && !subjects.has(subjectCode)) {
        root.fault(`${path}.subject`, subjectCode, "Use a code from subjects.", "unknown-subject");
      }
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
