import sql from "sql-template-tag";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { welfareCheckTable } from "./welfare-check.table.js";
import { welfareViewer } from "./welfare-viewer.js";
import { recoverySetting } from "../recovery.settings.js";
const reading = [{ act: "read-welfare" }];
/**
 * Welfare checks of trainees, the newest first, in a transaction that was made for welfare. Of whom they were asked for is
 * noted, whether there were any or not, and written down before the answer leaves.
 */
export async function readWelfareChecks(traineeIds, { purpose, reason }, context) {
    const asking = viewerOf(context);
    const viewer = welfareViewer(asking, (await settingsOf(asking.today, context)).of(recoverySetting));
    const within = traineesWithin(viewer, reading);
    const reached = await context.read(sql `select trainee.id from trainee where trainee.id = any(${traineeIds}::uuid[]) and ${within}`);
    if (reached.length === 0)
        return [];
    const ids = reached.map(({ id }) => id);
    context.reads.noteFor({ field: "welfare", purpose, reason }, ids);
    return context.readFor("welfare")(sql `select ${selectList(welfareCheckTable, "welfare_check")}
    from welfare_check join trainee on trainee.provider_id = welfare_check.provider_id
      and trainee.id = welfare_check.trainee_id
    where trainee.id = any(${ids}::uuid[]) and ${within}
    order by welfare_check.checked_on desc, welfare_check.recorded_at desc, welfare_check.id`);
}
//# sourceMappingURL=welfare-check.query.js.map