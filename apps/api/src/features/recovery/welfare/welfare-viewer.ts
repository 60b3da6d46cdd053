import { accessPolicy, type Tightening } from "@reviewpoint/domain/access";
import type { RecoverySetting } from "@reviewpoint/domain/recovery";
import type { Viewer } from "../../../identity/index.js";

/** What a provider takes away by naming the roles that look after welfare: everything of it from all others. */
export function welfareTightenings({ welfareRoles }: Pick<RecoverySetting, "welfareRoles">): Tightening[] {
  return Object.entries(accessPolicy.tables)
    .filter(([role]) => role !== "trainee" && !welfareRoles.includes(role))
    .flatMap(([role, table]) =>
      Object.entries(table).flatMap(([relation, lines]) =>
        (["read-welfare", "record-welfare"] as const)
          .filter((act) => lines[act] !== undefined)
          .map((act) => ({ role, relation, act, line: "deny" }) as Tightening),
      ),
    );
}

/** The viewer as whoever asks for welfare: with what the provider's roles for welfare leave of the tables. */
export function welfareViewer(viewer: Viewer, setting: Pick<RecoverySetting, "welfareRoles">): Viewer {
  return { ...viewer, tightenings: [...(viewer.tightenings ?? []), ...welfareTightenings(setting)] };
}
