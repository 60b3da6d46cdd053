import type { GraphContext } from "../../../graph/context.js";
import type { StrandRow } from "../strand/strand.table.js";
import type { StatementRow } from "./statement.table.js";
/** The statements of strands. */
export declare class StrandStatementsResolver {
    statements(strands: readonly StrandRow[], context: GraphContext): Promise<StatementRow[][]>;
}
