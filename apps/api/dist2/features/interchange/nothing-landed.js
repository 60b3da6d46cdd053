import { sqlState } from "../../database/index.js";
import { FileRefused } from "./refusals.js";
/** Thrown inside a transaction so that nothing of it is kept; carries what was found out. */
export class NothingLanded extends Error {
    found;
    constructor(found) {
        super("nothing of the file was written");
        this.found = found;
        this.name = "NothingLanded";
    }
}
/** Runs a transaction that may end in {@link NothingLanded}, and says so when something else changed the same rows. */
export async function unlessNothingLanded(transaction) {
    try {
        return await transaction();
    }
    catch (error) {
        if (error instanceof NothingLanded)
            return error.found;
        if (sqlState(error) === "23505")
            throw new FileRefused("collided", "Bring it in again.", { cause: error });
        throw error;
    }
}
//# sourceMappingURL=nothing-landed.js.map