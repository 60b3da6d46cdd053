import { Sql } from "sql-template-tag";
const known = new WeakMap();
/**
 * Reads for moderation, in a transaction that says so: it sees the marks and seeds that are kept from people. Whoever
 * shows what follows from them asks `wholeExercise` first.
 */
export function moderationUnit(context) {
    const found = known.get(context.batches);
    if (found)
        return found;
    const read = context.readFor("moderation");
    const unit = {
        rows: (text, parameters = []) => read(statement(text, parameters)),
    };
    known.set(context.batches, unit);
    return unit;
}
/** A statement with numbered places as one that can travel together with others. */
function statement(text, parameters) {
    const parts = text.split(/\$(\d+)/u);
    const texts = parts.filter((_, at) => at % 2 === 0);
    const values = parts.filter((_, at) => at % 2 === 1).map((place) => parameters[Number(place) - 1]);
    return new Sql(texts, values);
}
//# sourceMappingURL=moderation-unit.js.map