import { type Tightening } from "@reviewpoint/domain/access";
import type { RecoverySetting } from "@reviewpoint/domain/recovery";
import type { Viewer } from "../../../identity/index.js";
/** What a provider takes away by naming the roles that look after welfare: everything of it from all others. */
export declare function welfareTightenings({ welfareRoles }: Pick<RecoverySetting, "welfareRoles">): Tightening[];
/** The viewer as whoever asks for welfare: with what the provider's roles for welfare leave of the tables. */
export declare function welfareViewer(viewer: Viewer, setting: Pick<RecoverySetting, "welfareRoles">): Viewer;
