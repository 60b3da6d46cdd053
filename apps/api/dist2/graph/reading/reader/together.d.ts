import { Sql } from "sql-template-tag";
/** One statement that answers several, and how the rows of each are found in what it answers. */
export interface Together {
    readonly statement: Sql;
    readonly rowsOf: (answered: object[]) => object[][];
}
/**
 * One statement that answers several: what a level of a question needs travels as one message, and so does what follows
 * from the rows of one of them. Each is answered as JSON, a list of values a column, because names would be written and
 * read again for each row; as a list of rows where a statement does not say its columns. Rows look as the driver would give
 * them: days are text, and instants are written as text by select lists.
 */
export declare function together(statements: readonly Sql[]): Together;
