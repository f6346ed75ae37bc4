/** Makes the compiled command executable, which the compiler does not. */
import { chmodSync } from "node:fs";

chmodSync(new URL("../../src/cli.js", import.meta.url), 0o755);
