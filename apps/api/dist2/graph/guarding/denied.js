import { decide, decisionSentence } from "@reviewpoint/domain/access";
import { viewerOf } from "../reading/viewer.js";
import { Refusal } from "../refusals/refusal.js";
import { accessOf } from "./viewer-access.js";
/** Thrown where the viewer may not have what is asked; becomes a refusal with the reason in the provider's words. */
export class Denied extends Error {
    thing;
    place;
    /** @param place what of the question asked it, e.g. `filter.search`; null for the whole field */
    constructor(thing, place) {
        super(`denied: ${thing.act}`);
        this.thing = thing;
        this.place = place;
        this.name = "Denied";
    }
}
/** The refusal NOT_ALLOWED, which says why. */
export async function refusalOf({ thing, place }, context, wordsOf) {
    const access = accessOf(viewerOf(context));
    const question = { ...thing, ties: access.ties };
    const decision = decide(question, access.policy);
    const sentence = decisionSentence(question, decision, access.policy, await wordsOf(context));
    const message = place === null ? sentence : `${place}: ${sentence} Leave it out.`;
    return new Refusal("NOT_ALLOWED", message, { ...thing, reason: decision.reason });
}
//# sourceMappingURL=denied.js.map