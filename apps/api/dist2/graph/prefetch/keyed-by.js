import { Extensions } from "type-graphql";
/**
 * Marks a root field whose argument is the id of the row that it answers: what is read by that id alone is begun beside
 * it (see `Ahead` of `@Batched`), and not after it has arrived.
 *
 * @param argument its name.
 */
export function KeyedBy(argument) {
    return Extensions({ keyedBy: argument });
}
//# sourceMappingURL=keyed-by.js.map