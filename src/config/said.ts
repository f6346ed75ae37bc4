/** What one configuration file or preset says, before it is laid over others. */
import type { z } from "zod";
import type { LEVELS } from "./schema/shapes.ts";
import type { configSchema } from "./schema.ts";
import type { YamlDocument } from "./yaml.ts";

export type FileConfig = Omit<z.output<typeof configSchema>, "criteria">;

export type ListFile = NonNullable<FileConfig["lists"]>[number];

/** What a file says of one criterion: only what is written there. */
export interface Setting {
  readonly criterion: string;
  readonly level: (typeof LEVELS)[number] | null;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface SectionSettings {
  readonly section: string;
  readonly settings: readonly Setting[];
}

export interface Layer {
  readonly file: FileConfig;
  readonly criteria: readonly SectionSettings[];
  readonly document: YamlDocument;
}

/** What is wrong with a JSONPath, in a few words; null if nothing is. */
export type CheckPath = (path: string) => string | null;
