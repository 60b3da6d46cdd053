/** What somebody who has just started the server needs to know: where it is, and who to sign in as. */
export function announcement(address, personas) {
    const providers = [...new Set(personas.map(({ provider }) => provider))];
    const width = Math.max(0, ...personas.map(({ persona }) => persona.length));
    const lines = providers.flatMap((provider) => [
        "",
        `  ${provider}: sign in as`,
        ...personas
            .filter((persona) => persona.provider === provider)
            .map(({ persona, label }) => `    ${persona.padEnd(width)}  ${label}`),
    ]);
    return [
        "",
        `Reviewpoint is ready at ${address}`,
        `  API ${address}/graphql`,
        ...lines,
        "",
        "Ctrl-C stops it.",
    ].join("\n");
}
//# sourceMappingURL=announcement.js.map