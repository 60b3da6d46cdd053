import type { SeenThing } from "@reviewpoint/domain/access";
import { type GraphQLSchema } from "graphql";
import type { Database } from "../../database/index.js";
import { type MatrixLine } from "./matrix/lines.js";
import { type HeldRole } from "./outcome.js";
/** How many questions were asked, and each one whose answer is not what the matrix says. */
export interface MatrixFigures {
    readonly asked: number;
    readonly differing: readonly string[];
}
/** A part of the matrix; the whole of it without. */
export interface MatrixPart {
    readonly lines?: (line: MatrixLine) => boolean;
    readonly askers?: (asker: HeldRole) => boolean;
    readonly taken?: (thing: SeenThing) => boolean;
}
/** Asks every line of the matrix as everybody, and as nobody; as people with two roles; then with each thing taken away. */
export declare function checkMatrix(database: Database, schema: GraphQLSchema, part?: MatrixPart): Promise<MatrixFigures>;
/** Whether any answer of a part of the matrix is not what is written; nothing more is asked once one is met. */
export declare function differs(database: Database, schema: GraphQLSchema, part: MatrixPart): Promise<boolean>;
