import { createHash } from "node:crypto";
import { seededRandom } from "@reviewpoint/domain/statistics";
import { Chronicle } from "./chronicle.js";
import { documentOf } from "./document-of.js";
import { ReviewBook } from "./review-book.js";
import { TargetBook } from "./target-book.js";
import { Timings } from "./timings.js";
const peopleAtOnce = 8;
/** One act in so many is sent a second time under the same key, as a client does that was not answered. */
const replayed = 40;
/** Where the year is played: people act through the graph, and what was acknowledged is written down. */
export class Stage {
    roster;
    mail;
    chronicle = new Chronicle();
    timings = new Timings();
    targets = new TargetBook();
    reviews = new ReviewBook();
    /** What was seen of each frozen thing on the day on which it was frozen, by its id. */
    frozen = new Map();
    /** What must not be, as sentences. */
    faults = [];
    replays = 0;
    #parts;
    #documents = new Map();
    #today;
    #acts = 0;
    constructor(parts) {
        this.#parts = parts;
        this.roster = parts.roster;
        this.mail = parts.mail;
        this.#today = parts.roster.startsOn;
    }
    get today() {
        return this.#today;
    }
    /** The moment has come: acts are of this day from now on. */
    begin({ day }) {
        this.#today = day;
        this.#parts.sender.forgetTokens();
    }
    /** Chance of its own for each name, whatever happens beside. */
    chance(...names) {
        return seededRandom([this.#parts.seed, ...names].join("/"));
    }
    /** The id of the question that a page of the app asks. */
    questionOf(path) {
        return this.#parts.questionOf(path);
    }
    /** An answer to a question; an error is a fault. */
    async ask(personId, query, variables = {}) {
        const { data, errors } = await this.#parts.sender.send(personId, query, variables);
        if (errors)
            throw new Error(`a question was answered ${JSON.stringify(errors)}: ${query}`);
        return data ?? {};
    }
    /** Somebody does something that they may do: what was done, or null where it was refused, which is a fault. */
    async act(act, by, input) {
        const number = (this.#acts += 1);
        const keyed = { input: { idempotencyKey: keyOf(number), ...input } };
        const document = this.#documents.get(act) ?? documentOf(this.#parts.schema, act);
        this.#documents.set(act, document);
        const began = performance.now();
        const first = await this.#parts.sender.send(by, document, keyed);
        const took = performance.now() - began;
        const answer = (first.data?.["answer"] ?? null);
        if (answer?.["recorded"] !== true) {
            this.faults.push(`${this.#today} ${act} was answered ${JSON.stringify(first)} to ${JSON.stringify(input)}`);
            return null;
        }
        this.timings.add(act, took);
        this.chronicle.add({ act, by, on: this.#today, input, done: answer });
        if (number % replayed === 0)
            await this.#again(act, by, document, keyed, answer);
        return answer;
    }
    /** Somebody brings in a file about a trainee, each twice under its key: its id, or null where it was refused, which is a fault. */
    async bring(by, file) {
        const sent = { ...file, key: keyOf((this.#acts += 1)) };
        const answers = [await this.#parts.sender.bring(by, sent), await this.#parts.sender.bring(by, sent)];
        const [{ id } = {}, again] = answers;
        if (id === undefined || again?.id !== id) {
            this.faults.push(`${this.#today} a file was answered ${JSON.stringify(answers)}: ${file.name}`);
            return null;
        }
        const { traineeId, name, content } = file;
        const input = { traineeId, name, bytes: content.length, sha256: sha256Of(content) };
        this.chronicle.add({ act: "addEvidenceFile", by, on: this.#today, input, done: { file: { id } } });
        return id;
    }
    /** Work for each trainee, some at once; whoever comes first in the roster begins first. */
    async each(trainees, work) {
        let next = 0;
        const workOn = async () => {
            for (let one = trainees[next++]; one; one = trainees[next++])
                await work(one);
        };
        await Promise.all(Array.from({ length: peopleAtOnce }, workOn));
    }
    /** What is shown once is not shown again; everything else is the same, in the version that it has by now. */
    async #again(act, by, document, keyed, first) {
        this.replays += 1;
        const { data } = await this.#parts.sender.send(by, document, keyed);
        const [ids, again] = [first, (data?.["answer"] ?? {})].map(idsIn);
        if (ids !== again)
            this.faults.push(`${act} sent again gave ${again} and not ${ids}`);
    }
}
const keyOf = (number) => `year-${String(number).padStart(12, "0")}`;
const sha256Of = (content) => createHash("sha256").update(content).digest("hex");
const idsIn = (answer) => JSON.stringify(Object.entries(answer).map(([name, value]) => [
    name,
    [value].flat().map((one) => one?.id ?? null),
]));
//# sourceMappingURL=stage.js.map