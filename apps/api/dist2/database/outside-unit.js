import { asTenant } from "./tenant.js";
/** One transaction outside every provider, that may step into one. */
export class OutsideUnit {
    #unit;
    #stepOut;
    /** `role` is what the transaction runs as outside: the app's own, or `none` for the owner of the schema. */
    constructor(unit, role) {
        this.#unit = unit;
        const nowhere = `set local "app.provider" = ''; set local "app.person" = ''; set local "app.purpose" = ''`;
        this.#stepOut = `set local role ${role}; ${nowhere}`;
    }
    rows(sql, parameters) {
        return this.#unit.rows(sql, parameters);
    }
    affected(sql, parameters) {
        return this.#unit.affected(sql, parameters);
    }
    /** Works on one provider's rows in the same transaction, under row security, and steps out again. */
    async within(tenant, work) {
        await this.#unit.send(asTenant(tenant));
        const result = await work(this.#unit);
        await this.#unit.send(this.#stepOut);
        return result;
    }
}
//# sourceMappingURL=outside-unit.js.map