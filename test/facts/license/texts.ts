/** Licence texts for tests: standard ones that the repository and its dependencies carry, as they come. */
import { readFileSync } from "node:fs";

/** Our own licence. */
export const apache = readFileSync("LICENSE", "utf8");

export const mit = `The MIT License (MIT)

Copyright (c) 2024 The Packetlens Authors

${readFileSync("node_modules/zod/LICENSE", "utf8").replace(/^[\s\S]*?(?=Permission is)/, "")}`;

/** Without a word on later versions, as the text alone has none. */
export const gpl = readFileSync("sandbox/worlds/licenses/GPL-2.0.txt", "utf8");

export const isc = readFileSync("node_modules/probot/LICENSE", "utf8");
