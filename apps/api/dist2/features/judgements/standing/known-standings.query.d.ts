import { type Sql } from "sql-template-tag";
/**
 * A common table `standing` as the record stood at an instant: judgements that came in later are left out, and what they
 * replaced counts. Days away are today's, since no earlier ones are kept. State is what `standingState` of the domain says;
 * a test asks both.
 */
export declare function knownStandings(asOf: string): Sql;
