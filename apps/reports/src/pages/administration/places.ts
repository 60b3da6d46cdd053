import type { Context } from "../../address/page.js";
import type { Role } from "../../generated/documents.js";
import { roleName } from "../../words/roles.js";
import { capital } from "../../words/words.js";
import type { Choices } from "./entry.js";

interface Named {
  readonly nodes: readonly { readonly id: string; readonly name: string }[];
}

/** Everywhere that a role can be held. */
export interface Places {
  readonly hubs: { readonly nodes: readonly (Named["nodes"][number] & { readonly schools: Named })[] };
  readonly subjects: Named;
  readonly schools: Named;
}

/** Roles that are given by hand; a trainee's comes with the record. */
export const givenRoles: readonly Role[] = [
  ...(["MENTOR", "PROFESSIONAL_TUTOR", "LEAD_MENTOR", "HUB_DIRECTOR", "DEPUTY_DIRECTOR"] as const),
  ...(["LINE_MANAGER", "LEADERSHIP_TEAM", "EXAM_BOARD", "QA_COMMITTEE"] as const),
  "PROVIDER_ADMIN",
];

/** Roles that the staff hold: those, and that of the moderators who are let in. */
export const heldRoles: readonly Role[] = [...givenRoles, "MODERATOR"];

/** The roles to choose among, in the provider's words. */
export function roleChoices({ words }: Context): readonly Choices[] {
  return [
    { options: [{ value: "", label: "Choose a role" }] },
    { options: givenRoles.map((role) => ({ value: role, label: capital(roleName(role, words)) })) },
  ];
}

/** The places to choose among, e.g. `hub:` and the id. */
export function placeChoices({ hubs, subjects, schools }: Places, { words }: Context): readonly Choices[] {
  const group = (kind: "hub" | "subject" | "school", { nodes }: Named): Choices => ({
    label: capital(words.many(kind)),
    options: nodes.map(({ id, name }) => ({ value: `${kind}:${id}`, label: name })),
  });
  const ofHubs = hubs.nodes.map((hub) => ({
    ...group("school", hub.schools),
    label: `${capital(words.many("school"))}, ${hub.name}`,
  }));
  const inHubs = new Set(hubs.nodes.flatMap((hub) => hub.schools.nodes.map(({ id }) => id)));
  const others = { nodes: schools.nodes.filter(({ id }) => !inHubs.has(id)) };
  const groups = [group("hub", hubs), group("subject", subjects), ...ofHubs, group("school", others)];
  return [
    { options: [{ value: "", label: "The whole provider" }] },
    ...groups.filter(({ options }) => options.length > 0),
  ];
}

/** A choice of place as the graph's input has it. */
export function placeInput(choice: string | undefined): Readonly<Record<string, string>> {
  const [kind = "", id = ""] = (choice ?? "").split(":");
  return ["hub", "subject", "school"].includes(kind) && id !== "" ? { [`${kind}Id`]: id } : {};
}

/** The form's one field for the three of the input. */
export const placeFields = { hubId: "place", subjectId: "place", schoolId: "place" } as const;

/** Where a role is held, e.g. "East Kent", or "Mathematics, 2026-27" where it is confined to a cohort. */
export function placeName(
  held: Readonly<Record<"hub" | "subject" | "school" | "cohort", { readonly name: string } | null>>,
): string {
  const place = held.hub?.name ?? held.subject?.name ?? held.school?.name ?? "the whole provider";
  return held.cohort ? `${place}, ${held.cohort.name}` : place;
}
