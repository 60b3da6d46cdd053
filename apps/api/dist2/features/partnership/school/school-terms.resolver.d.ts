import type { GraphContext } from "../../../graph/context.js";
import type { SchoolRow } from "./school.table.js";
import { SchoolTermType } from "./school-term.type.js";
/** The terms of schools, with the closures that begin within each. */
export declare class SchoolTermsResolver {
    terms(schools: readonly SchoolRow[], academicYear: number, context: GraphContext): Promise<SchoolTermType[][]>;
}
