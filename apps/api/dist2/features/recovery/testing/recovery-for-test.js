import { randomUUID } from "node:crypto";
import { graphForTest } from "../../testing/graph-for-test.js";
const refused = `... on Refusal { code message path } ... on Conflict { currentVersion }
  ... on TooManyPlanTargets { asked allowed } ... on ReviewTooEarly { from } ... on ReviewTooLate { until }
  ... on ReviewOutsideSchoolDays { next } ... on PlanHasOpenReview { reviewOn } ... on PlanAlreadyOpen { planId }`;
const shown = {
    concern: "concern { id kind account version planDueOn evidence { document judgement { id } } raisedBy { name } }",
    plan: `plan { id version stage step reviewOn closedOn outcome extensions targets { position isMet }
    events { kind on account } reviews { on account } owner { name } }`,
    intervention: "intervention { id version followUpOn followUps { on effect account } }",
    check: "check { id }",
};
const shows = {
    raiseConcern: "concern",
    linkEvidence: "concern",
    unlinkEvidence: "concern",
    openRecoveryPlan: "plan",
    reviewRecoveryPlan: "plan",
    decideRecoveryPlan: "plan",
    recordIntervention: "intervention",
    followUpIntervention: "intervention",
    recordWelfareCheck: "check",
};
/** Opens a graph for tests of the room. */
export async function recoveryForTest() {
    const graph = await graphForTest({ trainees: 30 });
    const tell = async (text, viewer) => answered(await graph.ask(text, viewer));
    const act = async (name, viewer, input) => {
        const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
        const text = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
      ... on ${type}Payload { recorded ${shown[shows[name]]} } ${known(name)} } }`;
        const given = { idempotencyKey: randomUUID(), ...input };
        return answered(await graph.ask(text, viewer, { input: given }))[name];
    };
    return Object.assign(Object.create(graph), { act, tell });
}
/** The refusals that an act can be shown. */
function known(name) {
    if (name === "reviewRecoveryPlan" || name === "decideRecoveryPlan")
        return refused.replace(/\.\.\. on PlanAlreadyOpen.*/u, "");
    if (name === "openRecoveryPlan")
        return refused.replace(/\.\.\. on Conflict \{[^}]*\}/u, "");
    return name === "followUpIntervention"
        ? (refused.split("... on Too")[0] ?? "")
        : "... on Refusal { code message path }";
}
function answered({ data, errors }) {
    if (errors)
        throw errors[0];
    return data;
}
//# sourceMappingURL=recovery-for-test.js.map