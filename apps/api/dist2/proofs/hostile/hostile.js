import { seededRandom } from "@reviewpoint/domain/statistics";
import { brokenBodies } from "./broken-bodies.js";
import { largeDocuments } from "./large-documents.js";
import { strangeValuesSent } from "./strange-values.js";
const attacks = { ...largeDocuments, ...strangeValuesSent, ...brokenBodies };
/** Sends hostile documents one after another, as somebody signed in and as nobody, and looks at what each comes to. */
export async function meetHostility({ token, log }, ask, rounds, seed) {
    const random = seededRandom(seed);
    const kinds = Object.entries(attacks);
    const failures = [];
    const taken = [];
    let [answered, refused] = [0, 0];
    for (let round = 0; round < rounds; round += 1) {
        const [kind, attack] = kinds[round % kinds.length];
        const { body, headers = {} } = attack(random);
        const identity = random.integer(5) === 0 ? {} : { authorization: `Bearer ${token}` };
        const logged = log.length;
        const began = process.cpuUsage();
        const answer = await ask({
            ...{ method: "POST", url: "/graphql", payload: body },
            headers: { "content-type": "application/json", ...identity, ...headers },
        });
        const { user, system } = process.cpuUsage(began);
        taken.push({ kind, milliseconds: (user + system) / 1_000 });
        if (answer.statusCode === 200)
            answered += 1;
        else
            refused += 1;
        const isOurs = answer.statusCode >= 500 ||
            /"code":"INTERNAL(_SERVER_ERROR)?"/.test(answer.body) ||
            log.slice(logged).some((line) => /"level":(50|60)/.test(line));
        if (isOurs)
            failures.push(`${kind}: ${answer.statusCode} ${answer.body.slice(0, 200)} for ${body.slice(0, 400)}`);
    }
    taken.sort((a, b) => a.milliseconds - b.milliseconds);
    const at = (part) => taken[Math.min(taken.length - 1, Math.floor(taken.length * part))]?.milliseconds ?? 0;
    return {
        ...{ documents: rounds, kinds: kinds.length, answered, refused, failures },
        cpu: { middle: at(0.5), p99: at(0.99), most: taken.at(-1)?.milliseconds ?? 0 },
        dearest: taken
            .slice(-25)
            .reverse()
            .map(({ kind, milliseconds }) => `${milliseconds.toFixed(1)} ms ${kind}`),
    };
}
//# sourceMappingURL=hostile.js.map