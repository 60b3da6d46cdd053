import { QueryFailedError } from "typeorm";
import { ConnectionLost } from "../retry.js";
/** The connection of one query runner, asked through the driver itself: TypeORM has no prepared statements. */
export class Connection {
    #runner;
    #client;
    #asking;
    constructor(runner, client, asking) {
        this.#runner = runner;
        this.#client = client;
        this.#asking = asking;
    }
    static async of(runner, asking) {
        return new Connection(runner, (await runner.connect()), asking);
    }
    /** Whether a message may be sent before the one before it is answered. */
    get isPipelined() {
        return this.#asking.isPipelined;
    }
    /** Runs what sends several messages at once, so that they leave in one write. */
    inOneWrite(send) {
        const { stream } = this.#client.connection;
        stream.cork();
        try {
            return send();
        }
        finally {
            stream.uncork();
        }
    }
    /** Sends a text, with a list of values as one statement; without it, it may hold several. It is sent before this returns. */
    async ask(text, values) {
        if (this.#runner.isReleased)
            throw new ConnectionLost();
        this.#runner.dataSource.logger.logQuery(text, undefined, this.#runner);
        const { names } = this.#asking;
        const name = values && names?.nameOf(text);
        try {
            return await this.#client.query({ text, values: [...(values ?? [])], ...(name ? { name } : {}) });
        }
        catch (error) {
            if (name)
                names?.heed(error);
            throw new QueryFailedError(text, [...(values ?? [])], error);
        }
    }
}
//# sourceMappingURL=connection.js.map