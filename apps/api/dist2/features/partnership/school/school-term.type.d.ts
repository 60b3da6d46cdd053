import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { SchoolClosureRow } from "./school-closure.table.js";
import type { SchoolTermRow } from "./school-term.table.js";
export declare class SchoolClosureType implements Pick<SchoolClosureRow, "reason" | "startsOn" | "endsOn"> {
    readonly reason: string;
    readonly startsOn: IsoDate;
    readonly endsOn: IsoDate;
}
export declare class SchoolTermType implements Pick<SchoolTermRow, "name" | "startsOn" | "endsOn"> {
    readonly name: string;
    readonly startsOn: IsoDate;
    readonly endsOn: IsoDate;
    readonly closures: readonly SchoolClosureRow[];
}
