/** The conversations of the demo's pull requests -> pages at a local address. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { conversationOf } from "../../sandbox/conversation.ts";
import type { PullRequest } from "../../sandbox/discussion.ts";
import { renderConversation, renderIndex } from "../../sandbox/page.ts";
import type { Repository } from "../../sandbox/world.ts";

export interface Pages {
  readonly url: string;
  close(): Promise<void>;
}

const TITLE = "Pull requests to the eBPF landscape, reviewed by Listkeeper";

/** Every page is made anew when it is asked for, so that it shows what stands on the pull request now. */
export async function servePages(repository: Repository, pulls: readonly PullRequest[]): Promise<Pages> {
  const server = createServer(({ url = "/" }, response) => {
    const page = pageAt(url, repository, pulls);
    response.writeHead(page === null ? 404 : 200, {
      "content-type": page === null ? "text/plain; charset=utf-8" : "text/html; charset=utf-8",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    });
    response.end(page ?? "There is no such page.\n");
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pageAt(url: string, repository: Repository, pulls: readonly PullRequest[]): string | null {
  if (url === "/") {
    const links = pulls.map(({ number, title, labels }) => ({
      href: `/pull/${number}`,
      title: `#${number} ${title}`,
      note: labels.join(", "),
    }));
    return renderIndex(TITLE, links);
  }
  const pull = pulls.find(({ number }) => url === `/pull/${number}`);
  return pull === undefined ? null : renderConversation(conversationOf(repository, pull, "https://github.com"));
}
