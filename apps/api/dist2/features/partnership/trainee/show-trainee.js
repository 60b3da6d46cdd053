import { createHash } from "node:crypto";
import { bitsOf } from "../../../graph/guarding/row-parts.js";
import { partnershipGuards } from "../partnership.guards.js";
/** A trainee with everything that this viewer may not see left out or replaced. */
export function showTrainee(row) {
    // the row is this request's own: nothing is copied
    const name = row.familyName === undefined ? null : `${row.givenNames} ${row.familyName}`;
    const shown = Object.assign(row, { name, reference: row.providerTraineeId });
    return row.masked === 0 ? shown : maskTrainee(shown, row.masked);
}
/** A copy of a trainee without the parts of these bits. */
export function maskTrainee(trainee, masked) {
    const bits = bitsOf(partnershipGuards.Trainee);
    const isHidden = (part) => (masked & bits[part]) !== 0;
    const { providerTraineeId: _t, givenNames: _g, familyName: _f, ...shown } = trainee;
    return {
        ...shown,
        masked: trainee.masked | masked,
        ...(isHidden("name") ? { name: null } : {}),
        ...(isHidden("reference") ? { reference: pseudonym(trainee.id) } : {}),
        ...(isHidden("trn") ? { trn: null } : {}),
        ...(isHidden("withdrawnOn") ? { withdrawnOn: null } : {}),
        ...(isHidden("deferredOn") ? { deferredOn: null } : {}),
        ...(isHidden("returnedOn") ? { returnedOn: null } : {}),
    };
}
/** A reference that tells trainees apart and nothing else of them; the same in every answer. */
function pseudonym(id) {
    return `P-${createHash("sha256").update(id).digest("hex").slice(0, 8).toUpperCase()}`;
}
//# sourceMappingURL=show-trainee.js.map