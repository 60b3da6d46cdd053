import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
const folder = fileURLToPath(new URL("../../../questions/", import.meta.url));
/** The path of one of a question's files. */
export const questionFile = (name, ending) => `${folder}${name}.${ending}`;
/** Every committed question, by name. @throws RangeError when one does not say as whom it is asked. */
export function readQuestions() {
    const names = readdirSync(folder).flatMap((file) => (file.endsWith(".graphql") ? [file.slice(0, -8)] : []));
    return names.sort().map((name) => {
        const text = readFileSync(questionFile(name, "graphql"), "utf8");
        const role = /^# as ([a-z-]+)\n/.exec(text)?.[1];
        if (!role)
            throw new RangeError(`questions/${name}.graphql must begin with "# as <role>"`);
        return {
            name,
            role: role,
            text,
            variables: JSON.parse(readFileSync(questionFile(name, "variables.json"), "utf8")),
        };
    });
}
//# sourceMappingURL=question.js.map