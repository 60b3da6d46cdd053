import type { Stage } from "../stage/stage.js";
import type { Moment } from "../weeks.js";

/** Something that people do through the year. What is remembered of it between two moments is its own. */
export type YearAct = (stage: Stage) => (moment: Moment) => Promise<void>;

/** Things that were begun, each with the week in which somebody comes back to it. */
export class Agenda<Thing> {
  readonly #entries: { readonly week: number; readonly at: string; readonly thing: Thing }[] = [];

  add({ week, at }: Pick<Moment, "week" | "at">, thing: Thing): void {
    this.#entries.push({ week, at, thing });
  }

  /** What is to be done at a moment, in the order in which it was put down. */
  at({ week, at }: Moment): Thing[] {
    return this.#entries.filter((entry) => entry.week === week && entry.at === at).map(({ thing }) => thing);
  }
}
