/** What was done, under the names that the graph gives it. */
export declare const InterventionKindEnum: {
    readonly INTERVENTION: "intervention";
    readonly MODIFICATION: "modification";
};
/** What a follow-up found, under the names that the graph gives it. */
export declare const InterventionEffectEnum: {
    readonly WORKED: "worked";
    readonly WORKED_IN_PART: "worked-in-part";
    readonly DID_NOT_WORK: "did-not-work";
    readonly TOO_EARLY_TO_SAY: "too-early-to-say";
};
