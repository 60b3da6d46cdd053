import { samplingPresets, } from "@reviewpoint/domain/moderation";
/** A number that was not sent: the check of the policy says so, with its field. */
const missing = Number.NaN;
/** A policy in the domain's terms. What its parts do not know is left for the check to refuse. */
export function policyFrom(input) {
    return {
        ...{ code: input.code, name: input.name, source: { ...input.source }, passMark: input.passMark ?? null },
        ...{ size: sizeFrom(input.size), mustIncludes: input.mustIncludes.map(mustIncludeFrom) },
        mustIncludesCount: input.mustIncludesCount,
        minimums: input.minimums.map(({ by, atLeast, flag = null }) => ({ by: [...by], atLeast, flag })),
        spread: input.spread.map(({ over, slices, share }) => over === "mark" ? { over, slices: slices ?? missing, share } : { over, share }),
        mayRelax: [...input.mayRelax],
        escalation: input.escalation.map(({ when, extendTo }) => ({ when, extendTo })),
    };
}
/** An outcome policy in the domain's terms. */
export function outcomePolicyFrom(input) {
    const { adjustment = null, passMark = null } = input;
    return {
        ...{
            code: input.code,
            name: input.name,
            source: { ...input.source },
            tolerance: input.tolerance,
            passMark,
        },
        ...{ borderEscalates: input.borderEscalates, singleMarks: input.singleMarks },
        adjustment: adjustment && { leastPieces: adjustment.leastPieces, mostSpread: adjustment.mostSpread },
    };
}
/** The policy that was chosen; a refusal where neither a preset nor a policy was, or both. */
export function chosenPolicy({ refuse }, { preset = null, passMark = null, policy = null }) {
    if ((preset === null) === (policy === null))
        return refuse({ code: "policy-not-chosen" }, "policy");
    if (policy !== null)
        return { policy: policyFrom(policy) };
    const found = samplingPresets.find(({ code }) => code === preset);
    const known = samplingPresets.map(({ code }) => code);
    if (!found)
        return refuse({ code: "preset-unknown", preset: preset ?? "", known }, "preset");
    return { policy: passMark === null ? found : { ...found, passMark } };
}
function sizeFrom({ kind, steps, ...plain }) {
    if (kind !== "steps")
        return plainFrom({ kind, ...plain });
    const lines = (steps ?? []).map(({ upTo = null, take }) => ({ upTo, take: plainFrom(take) }));
    return { kind, steps: lines };
}
function plainFrom({ kind, pieces, percent, atLeast, atMost }) {
    const bounds = { atLeast: atLeast ?? missing, atMost: atMost ?? null };
    const rules = {
        all: {},
        fixed: { pieces: pieces ?? missing },
        share: { percent: percent ?? missing, ...bounds },
        "square-root": bounds,
        "per-band": { pieces: pieces ?? missing, atMost: atMost ?? null },
    };
    return { kind, ...rules[kind] };
}
function mustIncludeFrom(input) {
    const { kind, at, within, bandId, pieces, above, flag } = input;
    const rules = {
        fails: {},
        border: { at: at ?? null, within: within ?? missing },
        band: { bandId: bandId ?? "" },
        highest: { pieces: pieces ?? missing },
        lowest: { pieces: pieces ?? missing, above: above ?? null },
        flag: { flag: flag ?? "" },
    };
    return { kind, ...rules[kind] };
}
//# sourceMappingURL=policy-from-input.js.map