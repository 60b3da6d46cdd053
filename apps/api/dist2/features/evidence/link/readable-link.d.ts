import { type Sql } from "sql-template-tag";
import type { Viewer } from "../../../identity/index.js";
/**
 * The condition that a row of `evidence_link`, beside its `trainee`, leads to something that the viewer may read as evidence:
 * whoever may read what a file is evidence of may have the file.
 */
export declare function readableLink(viewer: Viewer): Sql;
