/** A world file -> the embedded GitHub with the real App beside it, both on loopback, joined by signed webhooks. */
import { randomBytes } from "node:crypto";
import { type Options, type Sandbox, startSandbox } from "../../sandbox/server.ts";
import type { App, World } from "../../sandbox/world.ts";
import { type LoadedWorld, loadWorld } from "../../sandbox/world-file.ts";
import type { Running } from "../serve.ts";
import { startApp } from "../start.ts";

export interface Stage {
  readonly loaded: LoadedWorld;
  readonly sandbox: Sandbox;
  readonly app: Running;
  /** Resolves when every delivery has been answered and no review runs. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** @param env more environment for the App, over what joins it to the world */
export async function openStage(worldFile: string, options: Options = {}, env: NodeJS.ProcessEnv = {}): Promise<Stage> {
  const loaded = await loadWorld(worldFile);
  const sandbox = await startSandbox(loaded.world, options);
  const listed = appOf(loaded.world);
  const app = await startApp({ ...environmentFor(sandbox, listed), ...env }, { throttled: false });
  listed.webhookUrl = `${app.url}/api/github/webhooks`;
  return {
    loaded,
    sandbox,
    app,
    async settled() {
      await sandbox.settled();
      await app.app.idle();
      await sandbox.settled();
    },
    async close() {
      await app.stop(5_000);
      await sandbox.close();
      loaded.close();
    },
  };
}

function appOf({ apps: [app] }: World): App {
  if (app === undefined) throw new Error("the world describes no App");
  return app;
}

function environmentFor(sandbox: Sandbox, app: App): NodeJS.ProcessEnv {
  return {
    APP_ID: `${app.id}`,
    PRIVATE_KEY: app.privateKey,
    WEBHOOK_SECRET: app.webhookSecret || randomBytes(20).toString("hex"),
    GHE_HOST: new URL(sandbox.url).host,
    GHE_PROTOCOL: "http",
    HOST: "127.0.0.1",
    PORT: "0",
    LOG_LEVEL: "fatal",
  };
}
