import { load } from "../../../graph/reading/load.js";
import { neutralWords } from "./neutral-words.js";
import { readTerms } from "./vocabulary.query.js";
const whole = async (keys, context) => {
    const own = (await readTerms(context))
        .filter(({ key }) => key in neutralWords)
        .map(({ key, singular, plural }) => [key, { singular, plural }]);
    const vocabulary = { ...neutralWords, ...Object.fromEntries(own) };
    return keys.map(() => vocabulary);
};
/** The viewer's provider's vocabulary, read once a request. */
export function vocabularyOf(context) {
    return load(whole, "vocabulary", context);
}
//# sourceMappingURL=vocabulary.loader.js.map