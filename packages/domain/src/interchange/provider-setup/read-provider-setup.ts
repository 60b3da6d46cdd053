import { urn } from "../cells/reference-number-cells.js";
import { emailAddress } from "../cells/word-cells.js";
import type { CellReader } from "../cells/cell-reading.js";
import type { Violation } from "../violation.js";
import { checkSetup } from "./check-setup.js";
import { roles, settingKeys, vocabularyKeys } from "./allowed-words.js";
import { JsonObject } from "./json-object.js";
import type { CohortSetup } from "./cohort-setup.js";
import type { ProviderSetup } from "./provider-setup.js";
import type { Persona, StaffMember } from "./staff-setup.js";

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
  checkSetup(setup, root);
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
  const [startsOn, endsOn] = item.period("startsOn", "endsOn");
  return {
    ...named(item),
    academicYear: item.number("academicYear", 1990, 2100),
    startsOn,
    endsOn,
    framework: { code: framework.text("code"), version: framework.text("version") },
    reviewPoints: item.list("reviewPoints", (point) => {
      const [opensOn, closesOn] = point.period("opensOn", "closesOn");
      return { ...named(point), position: point.number("position", 1, 99), opensOn, closesOn };
    }),
  };
}

function staffMember(item: JsonObject): StaffMember {
  return {
    givenNames: item.text("givenNames"),
    familyName: item.text("familyName"),
    email: item.text("email", emailAddress),
    roles: item.list("roles", (held) => {
      const [from, until] = held.has("until") ? held.period("from", "until") : [held.day("from"), null];
      return {
        role: held.word("role", roles),
        hubCode: held.has("hub") ? held.text("hub") : null,
        subjectCode: held.has("subject") ? held.text("subject") : null,
        schoolUrn: held.has("schoolUrn") ? held.text("schoolUrn", urn) : null,
        from,
        until,
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
