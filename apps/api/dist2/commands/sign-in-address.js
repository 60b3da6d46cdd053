import { readFileSync } from "node:fs";
import { readSignInSettings } from "../identity/index.js";
/** Where browsers find this installation, from the settings of signing in; null while there are none. */
export function signInAddress(file) {
    return file === undefined ? null : readSignInSettings(readFileSync(file, "utf8"), process.env).address;
}
//# sourceMappingURL=sign-in-address.js.map