import type { Extension } from "@reviewpoint/domain/moderation";
import type { Performance } from "../../../graph/writing/action.js";
import { type AssignmentRow } from "./assignment.table.js";
/** An assignment as an action finds it, with the extensions that were given. */
export interface AssignmentToWrite extends AssignmentRow {
    readonly extensions: readonly Extension[];
}
/** Extensions of an assignment as JSON, in the domain's terms; `assignment` is in reach of the statement. */
export declare const extensionsOf = "(select coalesce(json_agg(json_build_object('of', extension.extends,\n    'personId', extension.person_id, 'until', extension.until_on, 'reason', extension.reason)), '[]')\n  from assignment_extension extension where extension.provider_id = assignment.provider_id\n    and extension.assignment_id = assignment.id)";
/** The assignment with this id; null where the provider has none. */
export declare function assignmentToWrite({ unit, viewer }: Pick<Performance, "unit" | "viewer">, id: string): Promise<AssignmentToWrite | null>;
