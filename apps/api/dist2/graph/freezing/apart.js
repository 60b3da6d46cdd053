import { newSalt, saltedDigest } from "../auditing/salted-digest.js";
const marker = "~apart";
const isPart = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/**
 * Takes out of an answer every object that is about one trainee: the trainee, and whatever names one as its `trainee`.
 * In its place stands a salted digest, so that the rest can be kept as a text whose hash holds when the object is erased.
 */
export function setApart(answer, isTrainee, salt = newSalt) {
    const apart = [];
    const keep = (value) => {
        if (Array.isArray(value))
            return value.map(keep);
        if (!isPart(value))
            return value;
        const traineeId = traineeOf(value, isTrainee);
        if (traineeId === null)
            return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, keep(one)]));
        const own = salt();
        const digest = saltedDigest(own, value);
        apart.push({ digest, salt: own, value, traineeId });
        return { [marker]: digest };
    };
    return { kept: keep(answer), apart };
}
function traineeOf(part, isTrainee) {
    const named = isPart(part["trainee"]) ? part["trainee"]["id"] : undefined;
    const id = [part["id"], named].find((one) => typeof one === "string" && isTrainee(one));
    return typeof id === "string" ? id : null;
}
/**
 * Puts an answer together again. What was erased is left out of lists, and null elsewhere.
 *
 * @param values What stands apart, by digest.
 * @throws RangeError for a value that is not what its digest says.
 */
export function putTogether(kept, values) {
    let erased = 0;
    const gone = Symbol("erased");
    const put = (value) => {
        if (Array.isArray(value))
            return value.map(put).filter((one) => one !== gone);
        if (!isPart(value))
            return value;
        const digest = value[marker];
        if (typeof digest === "string") {
            const found = values.get(digest);
            if (found === undefined) {
                erased += 1;
                return gone;
            }
            if (saltedDigest(found.salt, found.value) !== digest)
                throw new RangeError(`what stands apart is not what was frozen: ${digest}`);
            return found.value;
        }
        return Object.fromEntries(Object.entries(value).map(([name, one]) => {
            const whole = put(one);
            return [name, whole === gone ? null : whole];
        }));
    };
    const answer = put(kept);
    return { answer: answer === gone ? null : answer, erased };
}
/** Every text in an answer that may be an id. */
export function textsIn(value, found = new Set()) {
    if (typeof value === "string")
        found.add(value);
    else if (typeof value === "object" && value !== null)
        for (const one of Object.values(value))
            textsIn(one, found);
    return found;
}
//# sourceMappingURL=apart.js.map