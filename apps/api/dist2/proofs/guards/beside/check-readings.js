import { parse } from "graphql";
import { createContext, createExecutor } from "../../../graph/index.js";
import { taking } from "../narrowing.js";
import { viewerAs } from "../asking-people.js";
import { readings } from "./readings.js";
/** Every reading beside the matrix that is not shown to whom it should be, or is shown to somebody else. */
export async function checkReadings(database, schema) {
    const differing = [];
    for (const reading of readings) {
        const isShown = (reader) => isShownTo(reader, reading, database, schema);
        if (!(await isShown(reading.shownTo)))
            differing.push(`${reading.what}: not shown to ${nameOf(reading.shownTo)}`);
        for (const reader of reading.notTo) {
            if (await isShown(reader))
                differing.push(`${reading.what}: shown to ${nameOf(reader)}`);
        }
    }
    return differing;
}
async function isShownTo({ roles, without }, { by }, database, schema) {
    const viewers = await Promise.all(roles.map((role) => viewerAs(database, role)));
    const tightenings = without === undefined ? [] : taking(without, roles[0]);
    const viewer = { ...viewers[0], roles: viewers.flatMap((one) => one.roles), tightenings };
    const context = createContext(database, viewer);
    if (typeof by === "function")
        return by(context, database);
    const document = parse(`{ ${by.text} }`);
    const { data } = await createExecutor(schema)({ document, operationName: null, variables: {}, context });
    return JSON.stringify(data).includes(by.holds);
}
const nameOf = ({ roles, without }) => [
    roles.map(({ role, relation }) => `${role} × ${relation}`).join(" and "),
    ...(without ? [`without ${without.act}`] : []),
].join(" ");
//# sourceMappingURL=check-readings.js.map