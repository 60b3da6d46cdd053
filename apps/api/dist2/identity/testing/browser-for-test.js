import { request } from "node:http";
/** A browser without a screen: keeps cookies by host and port, and goes where it is sent, step by step. */
export class BrowserForTest {
    #cookies = new Map();
    /** One request, without following. */
    visit(url, form, headers = {}) {
        const { host, origin } = new URL(url);
        const jar = this.#cookies.get(host) ?? new Map();
        this.#cookies.set(host, jar);
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
        const sent = form && { "content-type": "application/x-www-form-urlencoded", origin };
        return new Promise((resolve, reject) => {
            const call = request(url, { method: form ? "POST" : "GET", headers: { cookie, ...sent, ...headers } });
            call.once("error", reject);
            call.once("response", async (response) => {
                let body = "";
                for await (const chunk of response.setEncoding("utf8"))
                    body += chunk;
                for (const set of response.headers["set-cookie"] ?? []) {
                    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
                    if (/max-age=0|expires=thu, 01 jan 1970/i.test(set))
                        jar.delete(name);
                    else
                        jar.set(name, value);
                }
                const { location } = response.headers;
                const status = response.statusCode ?? 0;
                resolve({ url, status, body, location: location ? new URL(location, url).href : null });
            });
            call.end(form && new URLSearchParams({ ...form }).toString());
        });
    }
    /** Goes on while it is sent on, as far as an address that `stop` names. */
    async follow(url, stop = () => false) {
        let page = await this.visit(url);
        for (let step = 0; page.location !== null && !stop(page.location) && step < 12; step++)
            page = await this.visit(page.location);
        return page;
    }
    cookie(address, name) {
        return this.#cookies.get(new URL(address).host)?.get(name);
    }
    setCookie(address, name, value) {
        this.#cookies.get(new URL(address).host)?.set(name, value);
    }
}
//# sourceMappingURL=browser-for-test.js.map