/** Freezes a board's pack. */
export const freezePack = (stage, by, boardId) => freeze(stage, by, "freezePack", { boardId });
/** Freezes the page of the strands as the board may see it. */
export async function freezeStrands(stage, by) {
    const documentId = await stage.questionOf("/strands");
    const { cohorts } = await stage.ask(by, "{ cohorts(first: 1) { nodes { code } } }");
    const variables = JSON.stringify({ where: { cohort: cohorts.nodes[0]?.code } });
    const view = { documentId, variables, title: "Strands before the board" };
    await freeze(stage, by, "freezeView", { ...view, address: "/strands", audience: "BOARD" });
}
/** What is asked of a frozen thing on its day, and again at the end of the year. */
export const frozenFields = "kind title audience boardId content sha256 holds erased answer frozenBy { id }";
async function freeze(stage, by, act, input) {
    const id = (await stage.act(act, by, input))?.["frozen"].id;
    if (id === undefined)
        return;
    const { frozen } = await stage.ask(by, `query ($id: ID!) { frozen(id: $id) { ${frozenFields} } }`, { id });
    stage.frozen.set(id, frozen);
}
//# sourceMappingURL=freeze.js.map