/** Comments and reviews as GraphQL answers them -> what people have said to us, and who of them may decide. */
import { z } from "zod";
import type { Approval, Reaction, Remark } from "../model/conversation.ts";
import { type Account, account, isPerson, isSameLogin, loginOf } from "./accounts.ts";
import { pageOf } from "./connection.ts";
import { isOwn, pressIn } from "./own-comments.ts";
import type { Wanted } from "./port.ts";

export const comment = z.object({
  fullDatabaseId: z.coerce.number(),
  body: z.string(),
  isMinimized: z.boolean(),
  url: z.string(),
  viewerDidAuthor: z.boolean(),
  createdAt: z.string(),
  lastEditedAt: z.string().nullable(),
  authorAssociation: z.string(),
  author: account,
  editor: account,
  reactionGroups: z.array(z.object({ content: z.string(), viewerHasReacted: z.boolean() })).nullable(),
});

export const commentPage = pageOf(comment);

export const opinions = z
  .object({
    nodes: z
      .array(
        z
          .object({
            fullDatabaseId: z.coerce.number(),
            state: z.string(),
            submittedAt: z.string().nullable(),
            url: z.string(),
            viewerDidAuthor: z.boolean(),
            author: account,
            commit: z.object({ oid: z.string() }).nullable(),
          })
          .nullable(),
      )
      .nullable(),
  })
  .nullable()
  .transform((page) => (page?.nodes ?? []).filter((node) => node !== null));

export type CommentNode = z.infer<typeof comment>;
export type CommentPage = z.infer<typeof commentPage>;
export type Opinions = z.infer<typeof opinions>;

const REACTIONS: Readonly<Record<string, Reaction>> = { THUMBS_UP: "+1", CONFUSED: "confused", EYES: "eyes" };
const KNOWN_HERE = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);

/** Whether a comment is of any use: ours, said to us, or once said to us, since an answer of ours (`+1`, `confused`) stands on it. */
export function matters(node: CommentNode, wanted: Wanted, isApp: boolean): boolean {
  return isOwn(node) || isSaid(node, wanted) || (isApp && reactionsOn(node).some((one) => one !== "eyes"));
}

function isSaid({ body }: CommentNode, { hears }: Wanted): boolean {
  return hears?.(body) === true;
}

/** Our own. */
function reactionsOn({ reactionGroups }: CommentNode): readonly Reaction[] {
  return (reactionGroups ?? []).flatMap(({ content, viewerHasReacted }) =>
    viewerHasReacted ? (REACTIONS[content] ?? []) : [],
  );
}

/** What is not ours, and our notes of buttons. */
function isRemark(node: CommentNode): boolean {
  return !isOwn(node) || pressIn(node) !== null;
}

/** Somebody other than the author has edited it last; an account that is gone may have been anybody. */
function editorOf({ author, editor, lastEditedAt }: CommentNode): Account | "gone" | "nobody" {
  if (lastEditedAt === null) return "nobody";
  if (editor === null) return author === null ? "nobody" : "gone";
  return isSameLogin(loginOf(author), loginOf(editor)) ? "nobody" : editor;
}

/** The people behind a remark: all of them must be allowed what it says. */
function peopleBehind(node: CommentNode): readonly string[] {
  const editor = editorOf(node);
  const author = pressIn(node)?.by ?? (isPerson(node.author) ? loginOf(node.author) : null);
  const other = typeof editor === "string" || !isPerson(editor) ? null : loginOf(editor);
  return [author, other].filter((login) => login !== null);
}

/** Who else has edited what we have written: only those who can write to the repository are able to. */
function otherHand(node: CommentNode): Account | "gone" | "nobody" {
  return isOwn(node) ? editorOf(node) : "nobody";
}

/** Whether what our comment remembers is still our own word, or that of somebody who may decide. */
export function isTrusted(node: CommentNode, may: ReadonlySet<string>): boolean {
  const hand = otherHand(node);
  if (hand === "nobody" || hand === "gone") return hand === "nobody";
  return may.has(loginOf(hand)?.toLowerCase() ?? "");
}

/** Whose rights must be looked up, those whom GitHub knows to belong here first. */
export function speakers(nodes: readonly CommentNode[], approving: Opinions, wanted: Wanted): readonly string[] {
  const hands = nodes.map(otherHand).flatMap((hand) => (typeof hand === "string" ? [] : (loginOf(hand) ?? [])));
  const remarks = nodes.filter((node) => isRemark(node) && (isOwn(node) || isSaid(node, wanted)));
  const near = remarks.filter(({ authorAssociation }) => KNOWN_HERE.has(authorAssociation));
  const approved = approving.flatMap(({ author }) => loginOf(author) ?? []);
  return [...hands, ...[...near, ...remarks].flatMap(peopleBehind), ...approved];
}

export function toRemarks(nodes: readonly CommentNode[], may: ReadonlySet<string>): readonly Remark[] {
  return nodes.filter(isRemark).map((node): Remark => {
    const pressed = pressIn(node);
    const editor = editorOf(node);
    const person =
      (pressed !== null || isPerson(node.author)) && (editor === "nobody" || (editor !== "gone" && isPerson(editor)));
    return {
      id: node.fullDatabaseId,
      url: node.url,
      createdAt: node.createdAt,
      editedAt: node.lastEditedAt,
      author: pressed?.by ?? loginOf(node.author),
      editor: typeof editor === "string" ? null : loginOf(editor),
      person,
      may: person && peopleBehind(node).every((login) => may.has(login.toLowerCase())),
      body: node.body,
      minimized: node.isMinimized,
      pressed,
      reactions: reactionsOn(node),
    };
  });
}

/** Reviews of people, other than we, that approve the head and stand. */
export function approving(reviews: Opinions, headSha: string): Opinions {
  return reviews.filter(
    ({ state, author, commit, viewerDidAuthor }) =>
      state === "APPROVED" && !viewerDidAuthor && isPerson(author) && commit?.oid === headSha,
  );
}

export function toApprovals(reviews: Opinions, may: ReadonlySet<string>): readonly Approval[] {
  return reviews.flatMap(({ author, commit, url, submittedAt: at }) => {
    const by = loginOf(author);
    return by !== null && may.has(by.toLowerCase()) ? { by, commit: commit?.oid ?? null, url, at } : [];
  });
}
