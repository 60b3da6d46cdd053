import { demoPersonas, findPersona } from "../identity/index.js";
/** A bearer token for somebody of the demo: `hub-director`, or `hub-director@moor`. Throws RangeError for anybody else. */
export async function tokenFor(database, issuer, typed) {
    const personas = await demoPersonas(database);
    if (personas.length === 0)
        throw new RangeError("there are no demo providers in this database: run npm start once, or see DATA_DIR");
    const persona = findPersona(personas, typed);
    if (persona === null) {
        const names = personas.map((each) => each.persona).join(", ");
        throw new RangeError(`${JSON.stringify(typed)} is nobody of the demo; choose one of ${names}`);
    }
    return issuer.issue(persona.subject);
}
//# sourceMappingURL=token-for.js.map