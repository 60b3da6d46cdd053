import { type Sql } from "sql-template-tag";
/** The last day on which the trainee hands in, with an extension. */
export declare const dueOn: Sql;
/** The last day on which the allotted marker marks, with an extension. */
export declare const closesOn: Sql;
/** As `handInState` of the domain says it, for lists and counts; a test asks both. */
export declare const handInStateOn: (today: string) => Sql;
/** As `markingState` of the domain says it. */
export declare const markingStateOn: (today: string) => Sql;
