import { expect, test } from "@jest/globals";
import type { Relation, Role } from "../partnership/index.js";
import { type AccessRelation, accessRelations } from "./relation.js";
import { type AccessRole, accessRoles } from "./role.js";

/** The roles that a person can hold at a provider: twelve, in the words of the partnership. */
const heldRoles = {
  trainee: true,
  mentor: true,
  "professional-tutor": true,
  "lead-mentor": true,
  moderator: true,
  "hub-director": true,
  "deputy-director": true,
  "line-manager": true,
  "leadership-team": true,
  "exam-board": true,
  "qa-committee": true,
  "provider-admin": true,
} satisfies { [role in Role]: true } & { [role in AccessRole]: true };

test("the roles are those that the partnership knows, each once", () => {
  expect([...accessRoles].toSorted()).toEqual(Object.keys(heldRoles).toSorted());
});

const relations = {
  self: "self",
  caseload: "caseload",
  school: "school",
  subject: "subject",
  hub: "hub",
} satisfies { [relation in Relation]: AccessRelation };

test("the relations of the partnership are relations of access", () => {
  for (const relation of Object.values(relations)) expect(accessRelations).toContain(relation);
});
