import { FrameworkCohortsResolver } from "./framework/framework-cohorts.resolver.js";
import { CohortFrameworkResolver } from "./framework/cohort-framework.resolver.js";
import { FrameworkResolver } from "./framework/framework.resolver.js";
import { ExpectedLevelResolver } from "./level/expected-level.resolver.js";
import { FrameworkLevelsResolver } from "./level/framework-levels.resolver.js";
import { StrandDescriptorsResolver, DescriptorLevelResolver } from "./level/strand-descriptors.resolver.js";
import { FrameworkStagesResolver, StatementStageResolver } from "./stage/stage.resolver.js";
import { StrandStatementsResolver } from "./stage/strand-statements.resolver.js";
import { FrameworkStrandsResolver, StrandMappingsResolver } from "./strand/strand.resolver.js";
/** What the room adds to the graph. */
export const frameworkResolvers = [
    FrameworkCohortsResolver,
    CohortFrameworkResolver,
    FrameworkResolver,
    ExpectedLevelResolver,
    FrameworkLevelsResolver,
    StrandDescriptorsResolver,
    DescriptorLevelResolver,
    FrameworkStagesResolver,
    StatementStageResolver,
    StrandStatementsResolver,
    FrameworkStrandsResolver,
    StrandMappingsResolver,
];
//# sourceMappingURL=index.js.map