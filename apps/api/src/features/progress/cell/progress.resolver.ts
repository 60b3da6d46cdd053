import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { type Batch, loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { hubById } from "../../partnership/hub/hub.loader.js";
import { schoolById } from "../../partnership/school/school.loader.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import { narrow } from "../narrowing/narrow.js";
import type { Narrowing } from "../narrowing/narrowing.js";
import { ProgressFilter } from "../narrowing/progress-filter.input.js";
import { progressGuards } from "../progress.guards.js";
import { countsWithoutNames } from "../without-names/cells-without-names.js";
import { seenReach } from "../without-names/seen-reach.js";
import { readCounts } from "./cell.query.js";
import { everyFigure, makeCells } from "./make-cells.js";
import { ProgressBasis, ProgressDimension, ProgressMeasure } from "./progress.enum.js";
import { ProgressCellType } from "./progress-cell.type.js";
import { termsFor } from "./terms.js";

@Resolver(() => ProgressCellType)
export class ProgressResolver {
  @Costs({ weight: 800, assumedSize: 100, perArgument: { by: 200 } })
  @Query(() => [ProgressCellType], {
    description:
      "How the trainees of a cohort stand, counted into cells. Cells outside the viewer's scope are not counted.",
  })
  async progress(
    @Arg("where", () => ProgressFilter, { description: "Whose standings." }) where: ProgressFilter,
    @Arg("by", () => [ProgressDimension], {
      description: "By what they are counted apart; one group for none.",
    })
    by: readonly ProgressDimension[],
    @Arg("measure", () => ProgressMeasure, { defaultValue: "LEVELS", description: "What a cell counts." })
    measure: ProgressMeasure,
    @Arg("basis", () => ProgressBasis, { defaultValue: "ALL", description: "Who is in the denominator." })
    basis: ProgressBasis,
    @Ctx() context: GraphContext,
  ): Promise<ProgressCellType[]> {
    const narrowing = await narrow(progressGuards.Query.progress, { where, by }, context);
    const { counts, figuresOf } = await counted(narrowing, { by: [...new Set(by)], measure, basis }, context);
    const [hubs, subjects, schools] = await Promise.all([
      placesById(
        hubById,
        counts.map(({ hubId }) => hubId),
        context,
      ),
      placesById(
        subjectById,
        counts.map(({ subjectId }) => subjectId),
        context,
      ),
      placesById(
        schoolById,
        counts.map(({ schoolId }) => schoolId),
        context,
      ),
    ]);
    return makeCells(counts, narrowing.frame, { hubs, subjects, schools }, figuresOf);
  }
}

interface Counting {
  readonly by: readonly ProgressDimension[];
  readonly measure: ProgressMeasure;
  readonly basis: ProgressBasis;
}

/** Counts, and the figures that this viewer may see of a group of them. */
async function counted(narrowing: Narrowing, { by, measure, basis }: Counting, context: GraphContext) {
  const figure = progressGuards.ProgressCell.count;
  const seen = seenReach(figure, narrowing, viewerOf(context));
  if (seen !== null) {
    const terms = await termsFor(basis, figure, narrowing, context);
    return countsWithoutNames(narrowing, { by, measure }, { seen, terms }, context);
  }
  const [terms, counts] = await Promise.all([
    termsFor(basis, figure, narrowing, context),
    readCounts(narrowing, by, context),
  ]);
  return { counts, figuresOf: everyFigure(measure, narrowing.frame, terms) };
}

async function placesById<Row extends { readonly id: string }>(
  batch: Batch<string, Row | null>,
  ids: readonly (string | null | undefined)[],
  context: GraphContext,
): Promise<Map<string, Row>> {
  const known = [...new Set(ids)].filter((id) => typeof id === "string");
  const rows = known.length === 0 ? [] : await loadAll(batch, known, context);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
}
