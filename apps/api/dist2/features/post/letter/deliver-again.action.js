import { isUuid } from "../../../graph/reading/is-uuid.js";
import { action, isRefused } from "../../../graph/writing/action.js";
import { eachItem } from "../../../graph/writing/each-item.js";
import { DeliverAgainInput } from "./deliver-again.input.js";
import { letterById } from "./letter.loader.js";
import { LetterType } from "./letter.type.js";
/** Has letters tried again that were given up; each is written anew, so that it says what is true now. */
export const deliverAgain = action({
    name: "deliverAgain",
    description: "Has letters that were given up tried again. They are written anew, and say what is true now.",
    input: DeliverAgainInput,
    right: "administer-messages",
    isolation: "read committed",
    shows: {
        letters: { type: () => LetterType, by: letterById, isList: true, description: "The letters." },
    },
    refusals: ["not-found", "items-refused"],
    async perform({ unit, viewer, refuse }, { letterIds }) {
        const done = await eachItem("letterIds", letterIds, async (id) => {
            const taken = isUuid(id) && (await unit.affected(tryAgain, [viewer.providerId, id])) === 1;
            return taken ? { id } : refuse({ code: "not-found", what: "undelivered letter", id });
        });
        return isRefused(done) ? done : { ids: { letters: done.map(({ id }) => id) } };
    },
});
/** Whoever looks for letters to hand over finds it; what it met before stays until it is tried. */
const tryAgain = `update letter set gave_up_at = null, posted_at = null, version = version + 1
  where provider_id = $1 and id = $2 and gave_up_at is not null`;
//# sourceMappingURL=deliver-again.action.js.map