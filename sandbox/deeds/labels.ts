/** Somebody makes or changes a label of the repository, or puts labels on an issue and takes them off. */

import type { Issue, Label } from "../discussion.ts";
import { invalid, Refused } from "../http/refused.ts";
import { addEvent, addLabel } from "../new-discussion.ts";
import { labelOf } from "../shape/conversation.ts";
import { type Deed, sceneOf, tell, tellIssue, timeNow } from "./deed.ts";

export interface LabelWish {
  readonly name: string;
  readonly color?: string;
  readonly description?: string | null;
}

export function labelNamed({ repository }: Pick<Deed, "repository">, name: string): Label | null {
  const wanted = name.toLowerCase();
  return repository.discussion.labels.find((label) => label.name.toLowerCase() === wanted) ?? null;
}

export function createLabel(deed: Deed, wish: LabelWish): Label {
  checkWish(wish);
  if (labelNamed(deed, wish.name) !== null) throw invalid("Label", "name", "already_exists");
  const label = addLabel(deed.site.world, deed.repository, wish);
  tell(deed, "label", "created", { label: labelOf(sceneOf(deed), label) });
  return label;
}

export function updateLabel(deed: Deed, label: Label, wish: Partial<LabelWish>): void {
  const { name = label.name, color = label.color, description = label.description } = wish;
  checkWish({ name, color, description });
  const holder = labelNamed(deed, name);
  if (holder !== null && holder !== label) throw invalid("Label", "name", "already_exists");
  for (const { labels } of deed.repository.discussion.issues.values()) {
    const at = labels.indexOf(label.name);
    if (at !== -1) labels[at] = name;
  }
  Object.assign(label, { name, color, description });
  tell(deed, "label", "edited", { label: labelOf(sceneOf(deed), label), changes: {} });
}

/** A name that no label has yet becomes one, with GitHub's default colour. */
export async function addLabels(deed: Deed, issue: Issue, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const label = labelNamed(deed, name) ?? createLabel(deed, { name });
    if (issue.labels.includes(label.name)) continue;
    issue.labels.push(label.name);
    issue.updatedAt = timeNow(deed);
    addEvent(deed.site.world, issue, { kind: "labeled", by: deed.by, at: issue.updatedAt, label: label.name });
    await tellIssue(deed, issue, "labeled", { label: labelOf(sceneOf(deed), label) });
  }
}

export async function removeLabel(deed: Deed, issue: Issue, name: string): Promise<void> {
  const label = labelNamed(deed, name);
  if (label === null || !issue.labels.includes(label.name)) throw new Refused(404, "Label does not exist");
  issue.labels.splice(issue.labels.indexOf(label.name), 1);
  issue.updatedAt = timeNow(deed);
  addEvent(deed.site.world, issue, { kind: "unlabeled", by: deed.by, at: issue.updatedAt, label: label.name });
  await tellIssue(deed, issue, "unlabeled", { label: labelOf(sceneOf(deed), label) });
}

function checkWish({ name, color, description }: LabelWish): void {
  if (name.trim() === "") throw invalid("Label", "name", "missing_field");
  if (name.length > 50) throw invalid("Label", "name", "too_long");
  if (color !== undefined && !/^[0-9a-f]{6}$/i.test(color)) throw invalid("Label", "color", "invalid");
  if ((description?.length ?? 0) > 100) throw invalid("Label", "description", "too_long");
}
