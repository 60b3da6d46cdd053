import { type IsoInstant } from "@reviewpoint/domain/calendar";
import type { BoardRecord } from "./board-record.js";
/** What of a record concerns one board, and was known at an instant; at null, which is now, everything was. */
export declare function knownOf(record: BoardRecord, boardId: string, asOf: IsoInstant | null): BoardRecord;
