import { decide, decisionSentence, } from "@reviewpoint/domain/access";
import { accessOf } from "../guarding/viewer-access.js";
import { viewerOf } from "../reading/viewer.js";
/** Whether the viewer may not do this; null when they may. What is masked for them they may not write either. */
export async function denialOf(action, performance, input) {
    const access = accessOf(performance.viewer);
    const ties = action.ties ? await action.ties(performance, input) : access.ties;
    const question = { ties, act: action.right };
    const decision = decide(question, access.policy);
    return decision.effect === "allow" ? null : { question, decision };
}
/** A denial as a refusal that says why, in the provider's words. */
export async function refusalOfDenial({ question, decision }, context, wordsOf) {
    const { policy } = accessOf(viewerOf(context));
    const reason = decisionSentence(question, decision, policy, await wordsOf(context));
    return { refusal: { code: "not-allowed", reason }, path: ["input"] };
}
//# sourceMappingURL=denial.js.map