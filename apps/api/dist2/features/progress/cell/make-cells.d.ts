import { type ProportionTerms } from "@reviewpoint/domain/progress";
import type { HubRow } from "../../partnership/hub/hub.table.js";
import type { SchoolRow } from "../../partnership/school/school.table.js";
import type { SubjectRow } from "../../partnership/subject/subject.table.js";
import type { CohortFrame } from "../narrowing/narrowing.js";
import type { CountedStandings } from "./cell.query.js";
import type { ProgressMeasure } from "./progress.enum.js";
import type { ProgressCellType } from "./progress-cell.type.js";
/** The rows that the ids of counts stand for. */
export interface CellPlaces {
    readonly hubs: ReadonlyMap<string, HubRow>;
    readonly subjects: ReadonlyMap<string, SubjectRow>;
    readonly schools: ReadonlyMap<string, SchoolRow>;
}
/** Cells of counts, group by group in the order of the year, of the provider's strands, and of names. */
export declare function makeCells<Row extends CountedStandings>(counts: readonly Row[], frame: CohortFrame, places: CellPlaces, figuresOf: FiguresOf<Row>): ProgressCellType[];
type Group = Pick<ProgressCellType, "reviewPoint" | "strand" | "hub" | "subject" | "school">;
/** The figures of a group of counts. */
export type FiguresOf<Row> = (rows: readonly Row[]) => Omit<ProgressCellType, keyof Group>[];
/** The figures of a group of which every one may be seen. */
export declare function everyFigure(measure: ProgressMeasure, { levels }: CohortFrame, terms: ProportionTerms): FiguresOf<CountedStandings>;
export {};
