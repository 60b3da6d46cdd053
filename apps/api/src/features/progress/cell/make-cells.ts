import { type ProportionTerms, proportionAtExpected, standingShares } from "@reviewpoint/domain/progress";
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
export function makeCells<Row extends CountedStandings>(
  counts: readonly Row[],
  frame: CohortFrame,
  places: CellPlaces,
  figuresOf: FiguresOf<Row>,
): ProgressCellType[] {
  const groups = new Map<string, Row[]>();
  for (const row of counts) {
    const key = [row.reviewPointId, row.strandId, row.hubId, row.subjectId, row.schoolId].join();
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()]
    .map((rows) => ({ rows, group: groupOf(rows[0] as CountedStandings, frame, places) }))
    .sort((a, b) => inOrder(a.group, b.group))
    .flatMap(({ rows, group }) => figuresOf(rows).map((figures) => ({ ...group, ...figures })));
}

type Group = Pick<ProgressCellType, "reviewPoint" | "strand" | "hub" | "subject" | "school">;

function groupOf(row: CountedStandings, frame: CohortFrame, places: CellPlaces): Group {
  return {
    reviewPoint: frame.reviewPoints.find(({ id }) => id === row.reviewPointId) ?? null,
    strand: frame.strands.find(({ id }) => id === row.strandId) ?? null,
    hub: places.hubs.get(row.hubId ?? "") ?? null,
    subject: places.subjects.get(row.subjectId ?? "") ?? null,
    school: places.schools.get(row.schoolId ?? "") ?? null,
  };
}

/** The figures of a group of counts. */
export type FiguresOf<Row> = (rows: readonly Row[]) => Omit<ProgressCellType, keyof Group>[];

/** The figures of a group of which every one may be seen. */
export function everyFigure(
  measure: ProgressMeasure,
  { levels }: CohortFrame,
  terms: ProportionTerms,
): FiguresOf<CountedStandings> {
  const ranks = levels.map(({ rank }) => rank);
  return (rows) =>
    measure === "AT_EXPECTED"
      ? [{ level: null, state: null, ...proportionAtExpected(rows, terms) }]
      : standingShares(rows, ranks, terms).map(({ levelRank, ...share }) => ({
          ...share,
          level: levels.find(({ rank }) => rank === levelRank) ?? null,
        }));
}

function inOrder(a: Group, b: Group): number {
  return (
    (a.reviewPoint?.position ?? 0) - (b.reviewPoint?.position ?? 0) ||
    (a.strand?.position ?? 0) - (b.strand?.position ?? 0) ||
    byName(a.hub, b.hub) ||
    byName(a.subject, b.subject) ||
    byName(a.school, b.school)
  );
}

/** By name, and what has none last. */
function byName(a: { readonly name: string } | null, b: { readonly name: string } | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.name < b.name ? -1 : Number(a.name > b.name);
}
