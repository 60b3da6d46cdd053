import type { RoleTable } from "./line.js";
import type { AccessRole } from "./role.js";
import { deputyDirector } from "./roles/deputy-director.js";
import { examBoard } from "./roles/exam-board.js";
import { hubDirector } from "./roles/hub-director.js";
import { leadMentor } from "./roles/lead-mentor.js";
import { leadershipTeam } from "./roles/leadership-team.js";
import { lineManager } from "./roles/line-manager.js";
import { mentor } from "./roles/mentor.js";
import { moderator } from "./roles/moderator.js";
import { professionalTutor } from "./roles/professional-tutor.js";
import { providerAdmin } from "./roles/provider-admin.js";
import { qaCommittee } from "./roles/qa-committee.js";
import { trainee } from "./roles/trainee.js";

/** A table for each role. */
export type AccessTables = Readonly<Record<AccessRole, RoleTable>>;

/** Who may do what: the tables that count, and those that a provider has narrowed them from. */
export interface AccessPolicy {
  readonly tables: AccessTables;
  /** The tables before the provider narrowed them; the same ones where it has not. */
  readonly widest: AccessTables;
}

const tables: AccessTables = {
  trainee,
  mentor,
  "professional-tutor": professionalTutor,
  "lead-mentor": leadMentor,
  moderator,
  "hub-director": hubDirector,
  "deputy-director": deputyDirector,
  "line-manager": lineManager,
  "leadership-team": leadershipTeam,
  "exam-board": examBoard,
  "qa-committee": qaCommittee,
  "provider-admin": providerAdmin,
};

/** The policy of a provider that has narrowed nothing. */
export const accessPolicy: AccessPolicy = { tables, widest: tables };
