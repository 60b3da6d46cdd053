import { Field, ObjectType } from "type-graphql";
import { administrationRefusals } from "./administration-refusals.js";
import { evidenceRefusals } from "./evidence-refusals.js";
import { boardRefusals } from "./moderation/board-refusals.js";
import { freezeRefusals } from "./moderation/freeze-refusals.js";
import { grammarRefusals } from "./grammar-refusals.js";
import { assignmentRefusals } from "./assignments/assignment-refusals.js";
import { markingRefusals } from "./assignments/marking-refusals.js";
import { observationRefusals } from "./observation-refusals.js";
import { judgementRefusals } from "./judging/judgement-refusals.js";
import { portfolioRefusals } from "./judging/portfolio-refusals.js";
import { progressRefusals } from "./judging/progress-refusals.js";
import { recoveryRefusals } from "./recovery-refusals.js";
import { exerciseRefusals } from "./moderation/exercise-refusals.js";
import { standardisationRefusals } from "./moderation/standardisation-refusals.js";
import { RefusalType } from "./refusal.type.js";
import { gapRefusals } from "./targets/gap-refusals.js";
import { handInRefusals } from "./targets/hand-in-refusals.js";
import { meetingRefusals } from "./targets/meeting-refusals.js";
import { targetRefusals } from "./targets/target-refusals.js";
import { refusalTypeName } from "./write-refusal.js";
/** How every refusal is shown: a code that is added to the list and not here fails the type check. */
export const shownRefusals = {
    ...grammarRefusals,
    ...administrationRefusals,
    ...observationRefusals,
    ...boardRefusals,
    ...freezeRefusals,
    ...judgementRefusals,
    ...portfolioRefusals,
    ...progressRefusals,
    ...recoveryRefusals,
    ...evidenceRefusals,
    ...gapRefusals,
    ...targetRefusals,
    ...meetingRefusals,
    ...handInRefusals,
    ...assignmentRefusals,
    ...markingRefusals,
    ...exerciseRefusals,
    ...standardisationRefusals,
};
/** The graph's type of each refusal, one a code. */
export const refusalTypes = Object.fromEntries(Object.entries(shownRefusals).map(([code, shown]) => [code, refusalType(code, shown)]));
function refusalType(code, { description, facts }) {
    class Refusal extends RefusalType {
    }
    for (const [name, fact] of Object.entries(facts)) {
        const options = { description: fact.description, simple: true };
        Field(fact.type, options)(Refusal.prototype, name);
    }
    ObjectType(refusalTypeName(code), { description, implements: RefusalType, simpleResolvers: true })(Refusal);
    return Refusal;
}
//# sourceMappingURL=shown-refusals.js.map