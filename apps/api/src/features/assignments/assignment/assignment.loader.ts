import { gathered, inOrder } from "../../../graph/reading/by-key.js";
import { type Batch, loadAll } from "../../../graph/reading/load.js";
import { strandById } from "../../framework/strand/strand.loader.js";
import type { StrandRow } from "../../framework/strand/strand.table.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import type { SubjectRow } from "../../partnership/subject/subject.table.js";
import { readAssignments, readParts } from "./assignment.query.js";
import { type ShownAssignment, showAssignment } from "./show-assignment.js";

/** Assignments by id. */
export const assignmentById: Batch<string, ShownAssignment | null> = async (ids, context) =>
  inOrder(ids, (await readAssignments(ids, context)).map(showAssignment), ({ id }) => id);

/** What assignments are about, by their parts' own loader. */
const partsBy =
  <Row extends object>(part: "subject" | "strand", byId: Batch<string, Row | null>): Batch<string, Row[]> =>
  async (ids, context) => {
    const named = await readParts(part, ids, context);
    const found = await loadAll(
      byId,
      named.map(({ partId }) => partId),
      context,
    );
    const rows = named.flatMap(({ assignmentId }, at) => {
      const row = found[at];
      return row ? [{ assignmentId, row }] : [];
    });
    return gathered(ids, rows, ({ assignmentId }) => assignmentId).map((list) => list.map(({ row }) => row));
  };

/** The subjects whose trainees assignments are set; none where they are set the whole cohort. */
export const subjectsOfAssignments = partsBy<SubjectRow>("subject", subjectById);

/** The strands that assignments are about. */
export const strandsOfAssignments = partsBy<StrandRow>("strand", strandById);
