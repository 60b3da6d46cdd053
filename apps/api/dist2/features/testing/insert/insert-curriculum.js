import { frameworkTable } from "../../framework/framework/framework.table.js";
import { expectedLevelTable } from "../../framework/level/expected-level.table.js";
import { levelDescriptorTable } from "../../framework/level/level-descriptor.table.js";
import { levelTable } from "../../framework/level/level.table.js";
import { stageTable } from "../../framework/stage/stage.table.js";
import { statementTable } from "../../framework/stage/statement.table.js";
import { frameworkMappingTable } from "../../framework/strand/framework-mapping.table.js";
import { strandTable } from "../../framework/strand/strand.table.js";
import { fixtureId } from "../fixture-id.js";
export const strands = [
    { code: "PROF", name: "Professional Behaviours" },
    { code: "LEARN", name: "How Pupils Learn" },
    { code: "ADAPT", name: "Adaptive Teaching" },
];
export const levels = ["Emerging", "Developing", "Secure", "Confident"];
/** The rank expected at a review point, from 1: the same on every strand. */
export const expectedRankAt = (reviewPoint) => Math.min(reviewPoint + 1, 3);
/** One framework: three strands, two stages, four levels, and what is expected at three review points. */
export async function insertCurriculum(unit, providerId) {
    const frameworkId = fixtureId("framework", 1);
    const framework = {
        code: "curriculum",
        name: "Fixture Curriculum",
        version: "2024-25",
        validFrom: "2024-09-01",
    };
    await unit.insert(frameworkTable, [{ providerId, id: frameworkId, ...framework }]);
    const strandRows = strands.map((strand, index) => ({
        ...{ providerId, id: fixtureId("strand", index + 1), frameworkId, position: index + 1, ...strand },
    }));
    await unit.insert(strandTable, strandRows);
    const stageRows = ["Foundations", "Practice"].map((name, index) => ({
        ...{
            providerId,
            id: fixtureId("stage", index + 1),
            frameworkId,
            code: `S${index + 1}`,
            name,
            position: index + 1,
        },
    }));
    await unit.insert(stageTable, stageRows);
    const levelRows = levels.map((name, index) => ({
        ...{
            providerId,
            id: fixtureId("level", index + 1),
            frameworkId,
            code: name.slice(0, 3).toUpperCase(),
            name,
        },
        rank: index + 1,
    }));
    await unit.insert(levelTable, levelRows);
    await unit.insert(statementTable, strandRows.flatMap((strand, s) => stageRows.map((stage, g) => ({
        ...{ providerId, id: fixtureId("statement", s * 2 + g + 1), strandId: strand.id, stageId: stage.id },
        ...{ code: "1", body: `${strand.name} at ${stage.name}`, position: 1 },
    }))));
    await unit.insert(levelDescriptorTable, strandRows.flatMap((strand) => levelRows.map((level) => ({
        ...{ providerId, strandId: strand.id, levelId: level.id, body: `${level.name} in ${strand.name}` },
    }))));
    await unit.insert(frameworkMappingTable, strandRows.map((strand, index) => ({
        ...{ providerId, strandId: strand.id, scheme: "ITTECF", section: `S${index + 1}` },
    })));
    await unit.insert(expectedLevelTable, strandRows.flatMap((strand) => [1, 2, 3].map((point) => ({
        ...{ providerId, strandId: strand.id, reviewPointCode: `R${point}` },
        levelId: fixtureId("level", expectedRankAt(point)),
    }))));
}
//# sourceMappingURL=insert-curriculum.js.map