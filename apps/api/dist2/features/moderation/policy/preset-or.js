import { samplingPresets } from "@reviewpoint/domain/moderation";
import { policyFrom } from "./policy-from-input.js";
/** The policy that a question names; null where it names none, or a preset that there is not. */
export function presetOr({ preset, passMark, policy }) {
    if (policy != null)
        return policyFrom(policy);
    const found = samplingPresets.find(({ code }) => code === preset);
    if (!found)
        return null;
    return passMark == null ? found : { ...found, passMark };
}
//# sourceMappingURL=preset-or.js.map