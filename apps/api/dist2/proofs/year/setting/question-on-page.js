/** The id of the question that a page of the app asks, as its form for freezing sends it. */
export async function questionOnPage({ address }, persona, path) {
    const signIn = { method: "POST", body: new URLSearchParams({ persona }), redirect: "manual" };
    const session = (await fetch(`${address}/sign-in`, signIn)).headers.get("set-cookie")?.split(";")[0] ?? "";
    const page = await (await fetch(`${address}${path}`, { headers: { cookie: session } })).text();
    const id = /name="documentId" value="([^"]+)"/u.exec(page)?.[1];
    if (id === undefined)
        throw new Error(`${path} shows ${persona} no form for freezing`);
    return id;
}
//# sourceMappingURL=question-on-page.js.map