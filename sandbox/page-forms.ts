/** What a reader of a page may do on a pull request -> the forms for it: speak as somebody, press buttons, approve, merge. */
import { escapeHtml } from "./github-markdown.ts";

/** A button of a form: what it says, and what the form then sends as `what`. */
export interface PageButton {
  readonly label: string;
  readonly what: string;
  /** Shown as the button's tool tip. */
  readonly tip: string;
}

export interface PageForms {
  /** Where the forms are sent. */
  readonly action: string;
  /** In whose name one may comment: login, and what they are here. */
  readonly people: readonly { readonly login: string; readonly role: string }[];
  /** Groups of buttons, each under its title. */
  readonly buttons: readonly { readonly title: string; readonly of: readonly PageButton[] }[];
}

export function renderForms({ action, people, buttons }: PageForms): string {
  const options = people.map(
    ({ login, role }) => `<option value="${escapeHtml(login)}">${escapeHtml(`${login}, ${role}`)}</option>`,
  );
  const groups = buttons.filter(({ of }) => of.length > 0).map((group) => renderGroup(action, group));
  return `<section class="box act"><h2>Take part</h2>
<form method="post" action="${escapeHtml(action)}">
<label>Comment as <select name="by">${options.join("")}</select></label>
<label>Comment <textarea name="body" rows="3" required placeholder="/listkeeper help"></textarea></label>
<button name="what" value="comment">Comment</button>
</form>
${groups.join("\n")}</section>`;
}

function renderGroup(action: string, { title, of }: PageForms["buttons"][number]): string {
  const buttons = of.map(
    ({ label, what, tip }) =>
      `<button name="what" value="${escapeHtml(what)}" title="${escapeHtml(tip)}">${escapeHtml(label)}</button>`,
  );
  return `<form method="post" action="${escapeHtml(action)}"><p>${escapeHtml(title)}</p>${buttons.join(" ")}</form>`;
}
