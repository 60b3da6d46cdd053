import { asPerson } from "../../database/index.js";
import { actions } from "../../features/actions.js";
import { isRefused } from "../../graph/writing/action.js";
/**
 * The acts with the rules and the rows that they have in the graph, many in one transaction, by one person after the other.
 * Like files that are brought in, they have no claim, no entry of the trail and no letter of their own.
 *
 * @param now the instant of the load: nothing that is played is later
 */
export function doing(unit, now, newId) {
    return async (act, inputs, viewer) => {
        const action = actions.find(({ name }) => name === act);
        if (!action)
            throw new RangeError(`the graph has no act ${act}`);
        const refuse = (refusal, ...path) => ({ refusal, path });
        const noon = `${viewer.today}T12:00:00.000Z`;
        const performance = { unit, viewer, now: noon < now ? noon : now, newId, refuse };
        const made = [];
        for (const input of inputs) {
            for (const text of asPerson(viewer.personId))
                await unit.affected(text);
            const effect = await action.perform(performance, input);
            if (isRefused(effect))
                throw new Error(`${act} was refused: ${JSON.stringify(effect.refusal)}`);
            made.push(effect.ids);
        }
        return made;
    };
}
//# sourceMappingURL=doing.js.map