import type { Told } from "./told.js";
export type Answered = any;
/** One kind of thing, told twice: by the graph, and by the rules over the acts that were acknowledged. */
export interface Account {
    readonly what: string;
    /** What is asked of the trainee. */
    readonly fields: string;
    /** The things as the graph shows them. */
    read(trainee: Answered, told: Told): readonly object[];
    /** The things as the rules make them of the acts. */
    fold(told: Told, trainee: Answered): readonly object[];
}
