import type { SeenThing } from "@reviewpoint/domain/access";
import sql, { empty, raw, type Sql } from "sql-template-tag";
import type { EntitySchema } from "typeorm";
import type { TypeGuards } from "../../../graph/guarding/guard.js";
import { type Masked, maskedBits } from "../../../graph/guarding/row-parts.js";
import { gathered } from "../../../graph/reading/by-key.js";
import type { Batch } from "../../../graph/reading/load.js";
import { selectList } from "../../../graph/reading/select-list.js";
import type { Stored } from "../../../graph/reading/stored.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { reachedTrainees, traineesWithin } from "../../partnership/trainee/trainee-scope.js";

/** A row that belongs to a piece of work: whose record it is, and what of it this viewer may not see. */
export type OfPiece<Row> = Row & Masked & { readonly traineeId: string };

/** How the rows of a table that belong to pieces of work are read. */
export interface RowsOfPieces {
  /** Guards of the type that shows them. */
  readonly guards: TypeGuards;
  /** What they are read for. */
  readonly within: readonly SeenThing[];
  /** Whether a trainee's own are held until they were sent. The database holds them as well. */
  readonly isHeld: boolean;
}

/** The rows of pieces of work in the order in which they came in, those of trainees outside the viewer's scope left out. */
export function rowsOfPieces<Row extends { readonly pieceId: string; readonly sequence: number }>(
  table: EntitySchema<Stored<Row>>,
  { guards, within, isHeld }: RowsOfPieces,
): Batch<string, OfPiece<Row>[]> {
  const name = raw(table.options.name);
  return async (ids, context) => {
    const viewer = viewerOf(context);
    const masked = maskedBits(guards, viewer, within, (reach) => reachedTrainees(viewer, reach));
    const rows = await context.read<OfPiece<Row>>(sql`select ${selectList(table, table.options.name)},
        piece.trainee_id as "traineeId", ${masked} as masked
      from ${name} join piece_of_work piece on piece.provider_id = ${name}.provider_id and piece.id = ${name}.piece_id
      join trainee on trainee.provider_id = piece.provider_id and trainee.id = piece.trainee_id
      where piece.id = any(${ids}::uuid[]) and ${traineesWithin(viewer, within)}
        ${isHeld ? sent(name, viewer.personId) : empty}
      order by ${name}.recorded_at, ${name}.sequence`);
    return gathered(ids, rows, ({ pieceId }) => pieceId);
  };
}

const sent = (name: Sql, personId: string) => sql`and (trainee.person_id <> ${personId}
  or exists (select from feedback_release sent where sent.provider_id = ${name}.provider_id
    and sent.piece_id = ${name}.piece_id and sent.released_at >= ${name}.recorded_at))`;
