import type { Deed, Input } from "./deed.js";

/** What was acknowledged in a year, in the order of the answers. Nothing else is known of what the server holds. */
export class Chronicle {
  readonly #deeds: Deed[] = [];

  add(deed: Deed): void {
    this.#deeds.push(deed);
  }

  /** What had been acknowledged before an act. */
  before(deed: Deed): Chronicle {
    const earlier = new Chronicle();
    for (const one of this.#deeds.slice(0, this.#deeds.indexOf(deed))) earlier.add(one);
    return earlier;
  }

  get length(): number {
    return this.#deeds.length;
  }

  /** The acts with these names, in order; all without any. */
  of<Asked extends Input = Input>(...acts: readonly string[]): readonly Deed<Asked>[] {
    return this.#deeds.filter(
      ({ act }) => acts.length === 0 || acts.includes(act),
    ) as readonly Deed[] as readonly Deed<Asked>[];
  }
}
