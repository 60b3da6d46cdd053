import { matrixLines } from "./matrix/lines.js";
import { entries, fieldEntries } from "./probes/probes.js";
const letters = { own: "o", caseload: "c", school: "s", subject: "j", hub: "h" };
const decidedByRow = new Set([
    "Trainee.placements",
    "Trainee.judgements",
    "Trainee.reviews",
    "Trainee.portfolioChecks",
    "Trainee.portfolioGrades",
    "Trainee.standings",
    "Trainee.onTrack",
    "Trainee.concerns",
    "Trainee.interventions",
    "Trainee.recoveryPlans",
    ...["Trainee.meetings", "Trainee.targets", "Trainee.gaps", "Trainee.handInAgreements", "Trainee.handIns"],
    "Trainee.visitBrief",
    "Trainee.observations",
    "Trainee.observationCoverage",
    "Observation.school",
    "Observation.placementPosition",
    "Trainee.assignments",
    ...[
        "PieceOfWork.markingState",
        "PieceOfWork.markingClosesOn",
        "PieceOfWork.markVersion",
        "PieceOfWork.feedbackVersion",
    ],
    ...["PieceOfWork.allotments", "PieceOfWork.marks", "PieceOfWork.first", "PieceOfWork.actual"],
    ...["PieceOfWork.agreed", "PieceOfWork.feedback"],
]);
/** Lists of what names people: refused to those who may see no names, whoever is listed. */
const refusedWhole = new Set([
    ...["Person.observations", "Person.judgements", "Person.trainees", "Person.placements"],
    "Level.judgements",
    ...["Person.marking", "Assignment.markers", "MarkerCount.marker"],
    "Assignment.extensions",
]);
const aboutTrainees = new Set([
    ...["read-placements", "read-judgement", "read-standings", "read-cells", "read-completeness"],
    ...["read-narrow-figures", "read-watch-list", "read-observation", "read-portfolio", "read-school-summary"],
    ...["read-concerns", "read-recovery", "read-welfare"],
    ...["read-meetings", "read-targets", "check-week", "read-moderation"],
    ...["read-submissions", "read-marking", "read-marks"],
]);
/** Writes that are about a school, and not about a trainee. */
const aboutSchools = new Set(["Mutation.freezeSchoolSummary"]);
/** What is hidden on the watch list because the record hides it. */
const hiddenWith = {
    "WatchListEntry.trainee.name": "read-trainee name",
    "WatchListEntry.trainee.reference": "read-trainee reference",
};
/** Lists whose rows are of another act than the list itself asks for: without it they are empty. */
const rowsOf = {
    "Level.judgements": "read-judgement ",
    "Level.judgements(filter.level)": "read-judgement ",
    "School.observations": "read-observation ",
    "Query.recoveryDue": "read-recovery ",
};
/** Lines that are asked by way of the target, besides those whose rows are told apart by it: without the record the question is refused. */
const throughTarget = new Set([
    ...["ReviewPoint.leads", "ReviewPoint.analysis", "Subject.reportReceivers"],
]);
/** Lines whose groups are small here, and left out where small groups are confidential. */
const smallGroups = new Set([
    ...["Query.completeness", "Query.completeness(where.schoolUrn)"],
    ...["Query.completeness(by=SCHOOL)", "Query.completeness(by=ASSESSOR)"],
]);
/** The line of a figure that stands only in rows of which small groups are told. */
const toldGroups = "CompletenessRow.due";
/** Where a role counts everybody of whom a question of this group may be answered. */
const countingAll = new Set(["subject", "hub", "provider"]);
const lineOf = new Map(matrixLines.map((line) => [line.field, line]));
/** Whether a line is of a part of rows, which is hidden rather than refused. */
export const isRowWise = ({ field, thing }) => !refusedWhole.has(field) &&
    (decidedByRow.has(field) || (thing?.field !== undefined && !field.includes("(")));
/**
 * What the matrix says of a line to somebody with these roles. What an argument of a query asks is answered about those alone of whom
 * it may be asked; rows of small groups are left out for whoever may not be told of them.
 */
export function expectedOutcome(line, roles) {
    const best = bestOf(line, roles);
    const narrows = line.field.startsWith("Query.") && line.field.includes("(");
    const asking = narrows ? roles.filter((one) => ownOutcome(line, one) === "seen") : [];
    const answered = asking.length > 0 ? asking : roles;
    const isLeftOut = smallGroups.has(line.field) && bestOf(lineOf.get(toldGroups) ?? line, answered) !== "seen";
    const own = best === "seen" && isLeftOut ? "empty" : best;
    return within(line, own, (parent) => expectedOutcome(parent, answered));
}
/**
 * The best of what a line says to each role. A figure has no row: it is told exactly where one of the roles that count
 * everybody in it may be told.
 */
function bestOf(line, roles) {
    const isFigure = line.thing?.field === "small-groups" && isRowWise(line);
    const counting = isFigure ? roles.filter(({ relation }) => countingAll.has(relation)) : [];
    const outcomes = (counting.length > 0 ? counting : roles).map((one) => ownOutcome(line, one));
    return bestFirst.find((outcome) => outcomes.includes(outcome)) ?? "refused";
}
const bestFirst = ["seen", "hidden", "empty", "refused"];
/** What becomes of a line for a role that saw everything it may of the target, when the provider has taken away one thing. */
export function narrowedOutcome(line, taken, role) {
    const own = ownNarrowed(line, taken, role);
    return within(line, own, (parent) => narrowedOutcome(parent, taken, role));
}
function ownNarrowed({ field, thing, cells }, taken, role) {
    // what the role never had cannot be taken away
    if (cells[role] === "-")
        return "refused";
    const name = `${taken.act} ${taken.field ?? ""}`;
    if (thing?.act === taken.act && (taken.field === undefined || thing.field === taken.field))
        return "refused";
    if (hiddenWith[field] === name)
        return "hidden";
    if (rowsOf[field] === name)
        return "empty";
    if (name === "read-completeness small-groups" && smallGroups.has(field))
        return "empty";
    if (name !== "read-trainee ")
        return "seen";
    const isThroughTarget = throughTarget.has(field) || entryOf(field)?.whose !== undefined;
    if (isThroughTarget)
        return "refused";
    return aboutTrainees.has(thing?.act ?? "") ? "empty" : "seen";
}
/** A line's own outcome among those of the lines by which it is met. */
function within(line, own, outcomeOf) {
    const parent = parentOf(line);
    if (own === "refused" && !isRowWise(line)) {
        // what an argument asks of a row is not asked where there is no row
        const isAsked = parent !== null && outcomeOf(parent) !== "refused" && line.field.includes("(");
        const row = isAsked ? parentOf(parent) : null;
        return row && outcomeOf(row) === "empty" ? "empty" : own;
    }
    const around = parent ? outcomeOf(parent) : "seen";
    if (around !== "seen")
        return around === "hidden" ? "empty" : around;
    if (!isRowWise(line) || own === "seen")
        return own;
    // the row of a small group is left out whole
    return line.thing?.act === "read-completeness" ? "empty" : "hidden";
}
/** Outside the cell's relations, whoever could reach somebody is answered without the target, and everybody else refused. */
function ownOutcome({ field, thing, cells }, { role, relation }) {
    const cell = cells[role];
    if (relation === "ended")
        return thing === null ? "seen" : "refused";
    if (cell === "*")
        return "seen";
    if (relation in letters && cell.includes(letters[relation]))
        return "seen";
    // who holds a role at a school acts for the school, wherever a trainee has gone
    if (relation === "left" && cell.includes("s") && aboutSchools.has(field))
        return "seen";
    // a write names whom it is about
    if (field.startsWith("Mutation."))
        return "refused";
    const reachesSomebody = /[oc]/u.test(cell) ||
        (relation === "none" && /[sjh]/u.test(cell)) ||
        (relation === "left" && cell.includes("s"));
    // everybody is shown their own name; that opens no list of people
    return reachesSomebody && !(field === "Person.name" && cell === "o") ? "empty" : "refused";
}
/** Where the rows of a field's type are met. */
const entryOf = (field) => fieldEntries[field] ?? entries[field.split(".")[0] ?? ""];
/** The line of the guarded field by which a line's rows are met, or of the field whose argument it is. */
export function parentOf({ field }) {
    const [name = ""] = field.split("(");
    const [type = ""] = name.split(".");
    const parent = field.includes("(") ? name : entryOf(field)?.by;
    if (parent === undefined && type !== "Query" && type !== "Mutation")
        throw new RangeError(`the matrix does not know how to meet ${field}`);
    if (parent === undefined)
        return null;
    const line = lineOf.get(parent);
    if (!line)
        throw new RangeError(`${field} is met by ${parent}, which has no line in the matrix`);
    return line;
}
//# sourceMappingURL=outcome.js.map