import { keepStandings } from "../../judgements/standing/keep-standings.js";
import { knownCohorts } from "../../judgements/review-point/known-cohort.query.js";
import { knownTrainees } from "../known/known-trainees.js";
import { codeOf, keepList, listKey } from "./keep-list.js";
/** Records a version of a framework, or brings it up to date, and the standings that follow from its expectations. */
export async function keepFramework(context, framework, write) {
    const head = await keepList(context, {
        table: "framework",
        key: ["code", "version"],
        facts: ["name", "valid_from"],
        hasId: true,
        words: () => "",
    }, [{ key: [framework.code, framework.version], facts: [framework.name, framework.validFrom] }], write);
    const frameworkId = head.ids.get(listKey([framework.code, framework.version])) ?? "";
    const violations = await movedRanks(context, framework, frameworkId);
    if (violations.length > 0)
        return { violations };
    const inFramework = ["framework_id", [frameworkId]];
    const list = (table, last, all) => keepList(context, {
        table,
        key: ["framework_id", "code"],
        facts: ["name", last],
        hasId: true,
        ...(last === "rank" ? { place: last } : {}),
        words: (_, code) => `${table} ${code}`,
    }, all.map(({ code, name, order }) => ({ key: [frameworkId, code], facts: [name, order] })), write, inFramework);
    const positioned = (all) => all.map((each) => ({ ...each, order: each.position }));
    const strands = await list("strand", "position", positioned(framework.strands));
    const stages = await list("stage", "position", positioned(framework.stages));
    const levels = await list("level", "rank", framework.levels.map((each) => ({ ...each, order: each.rank })));
    const strand = (code) => strands.ids.get(listKey([frameworkId, code])) ?? "";
    const stage = (code) => stages.ids.get(listKey([frameworkId, code])) ?? "";
    const level = (code) => levels.ids.get(listKey([frameworkId, code])) ?? "";
    const inStrands = ["strand_id", [...strands.ids.values()]];
    const statements = await keepList(context, {
        table: "statement",
        key: ["strand_id", "stage_id", "code"],
        facts: ["body", "position"],
        hasId: true,
        words: (ofStrand, ofStage, code) => `statement ${code} of strand ${codeOf(strands, ofStrand)}, stage ${codeOf(stages, ofStage)}`,
    }, framework.statements.map((each) => ({
        key: [strand(each.strandCode), stage(each.stageCode), each.code],
        facts: [each.text, each.position],
    })), write, inStrands);
    const descriptors = await keepList(context, {
        table: "level_descriptor",
        key: ["strand_id", "level_id"],
        facts: ["body"],
        hasId: false,
        words: (ofStrand, ofLevel) => `descriptor of strand ${codeOf(strands, ofStrand)}, level ${codeOf(levels, ofLevel)}`,
    }, framework.descriptors.map((each) => ({
        key: [strand(each.strandCode), level(each.levelCode)],
        facts: [each.text],
    })), write, inStrands);
    const mappings = await keepList(context, {
        table: "framework_mapping",
        key: ["strand_id", "scheme", "section"],
        facts: [],
        hasId: false,
        words: (ofStrand, scheme, section) => `mapping of strand ${codeOf(strands, ofStrand)} to ${scheme} ${section}`,
    }, framework.mappings.map((each) => ({
        key: [strand(each.strandCode), each.scheme, each.section],
        facts: [],
    })), write, inStrands);
    const expectations = await keepList(context, {
        table: "expected_level",
        key: ["strand_id", "review_point_code"],
        facts: ["level_id"],
        hasId: false,
        words: (ofStrand, point) => `expected level of strand ${codeOf(strands, ofStrand)} at ${point}`,
    }, framework.expectations.map((each) => ({
        key: [strand(each.strandCode), each.reviewPointCode],
        facts: [level(each.levelCode)],
    })), write, inStrands);
    const ofStandings = [strands, expectations].some(({ added, changed }) => added + changed > 0);
    if (write && ofStandings)
        await keepStandingsUnder(context, frameworkId);
    // Other frameworks of the provider are no part of this file.
    return {
        changes: [
            { ...head, absent: [] },
            strands,
            stages,
            levels,
            statements,
            descriptors,
            mappings,
            expectations,
        ],
    };
}
async function movedRanks({ unit, providerId }, { levels, code }, frameworkId) {
    const recorded = await unit.rows("select code, rank from level where provider_id = $1 and framework_id = $2", [providerId, frameworkId]);
    const wanted = new Map(levels.map((level) => [level.code, level.rank]));
    return recorded.flatMap((level) => {
        const rank = wanted.get(level.code);
        if (rank === undefined || rank === level.rank)
            return [];
        const remedy = `The level ${level.code} of ${code} has rank ${level.rank}: give the framework a new version to change its scale.`;
        return [
            { code: "conflicting-value", sheet: null, row: null, column: "Levels", value: String(rank), remedy },
        ];
    });
}
async function keepStandingsUnder(context, frameworkId) {
    const cohorts = (await knownCohorts(context.unit, context.providerId)).filter((cohort) => cohort.frameworkId === frameworkId);
    if (cohorts.length === 0)
        return;
    const ids = new Set(cohorts.map(({ id }) => id));
    const trainees = await knownTrainees(context.unit, context.providerId);
    await keepStandings(context, trainees.filter(({ cohortId }) => ids.has(cohortId)), cohorts);
}
//# sourceMappingURL=keep-framework.js.map