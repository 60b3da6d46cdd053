import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Named } from "./deed.js";

/** A target as people have it before them. */
export interface NotedTarget extends Named {
  readonly setOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly carriedOver: number;
  readonly isOpen: boolean;
}

/** The targets of every trainee as people have them before them while they write. */
export class TargetBook {
  readonly #targets = new Map<string, Map<string, NotedTarget>>();

  of(traineeId: string): NotedTarget[] {
    return [...(this.#targets.get(traineeId)?.values() ?? [])];
  }

  openOf(traineeId: string): NotedTarget[] {
    return this.of(traineeId).filter(({ isOpen }) => isOpen);
  }

  note(traineeId: string, target: NotedTarget): void {
    const own = this.#targets.get(traineeId) ?? new Map<string, NotedTarget>();
    this.#targets.set(traineeId, own.set(target.id, target));
  }
}
