var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { hubById } from "../../partnership/hub/hub.loader.js";
import { schoolById } from "../../partnership/school/school.loader.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import { narrow } from "../narrowing/narrow.js";
import { ProgressFilter } from "../narrowing/progress-filter.input.js";
import { progressGuards } from "../progress.guards.js";
import { countsWithoutNames } from "../without-names/cells-without-names.js";
import { seenReach } from "../without-names/seen-reach.js";
import { readCounts } from "./cell.query.js";
import { everyFigure, makeCells } from "./make-cells.js";
import { ProgressBasis, ProgressDimension, ProgressMeasure } from "./progress.enum.js";
import { ProgressCellType } from "./progress-cell.type.js";
import { termsFor } from "./terms.js";
let ProgressResolver = class ProgressResolver {
    async progress(where, by, measure, basis, context) {
        const narrowing = await narrow(progressGuards.Query.progress, { where, by }, context);
        const { counts, figuresOf } = await counted(narrowing, { by: [...new Set(by)], measure, basis }, context);
        const [hubs, subjects, schools] = await Promise.all([
            placesById(hubById, counts.map(({ hubId }) => hubId), context),
            placesById(subjectById, counts.map(({ subjectId }) => subjectId), context),
            placesById(schoolById, counts.map(({ schoolId }) => schoolId), context),
        ]);
        return makeCells(counts, narrowing.frame, { hubs, subjects, schools }, figuresOf);
    }
};
__decorate([
    Costs({ weight: 800, assumedSize: 100, perArgument: { by: 200 } }),
    Query(() => [ProgressCellType], {
        description: "How the trainees of a cohort stand, counted into cells. Cells outside the viewer's scope are not counted.",
    }),
    __param(0, Arg("where", () => ProgressFilter, { description: "Whose standings." })),
    __param(1, Arg("by", () => [ProgressDimension], {
        description: "By what they are counted apart; one group for none.",
    })),
    __param(2, Arg("measure", () => ProgressMeasure, { defaultValue: "LEVELS", description: "What a cell counts." })),
    __param(3, Arg("basis", () => ProgressBasis, { defaultValue: "ALL", description: "Who is in the denominator." })),
    __param(4, Ctx())
], ProgressResolver.prototype, "progress", null);
ProgressResolver = __decorate([
    Resolver(() => ProgressCellType)
], ProgressResolver);
export { ProgressResolver };
/** Counts, and the figures that this viewer may see of a group of them. */
async function counted(narrowing, { by, measure, basis }, context) {
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
async function placesById(batch, ids, context) {
    const known = [...new Set(ids)].filter((id) => typeof id === "string");
    const rows = known.length === 0 ? [] : await loadAll(batch, known, context);
    return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
}
//# sourceMappingURL=progress.resolver.js.map