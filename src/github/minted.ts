/** GitHub's answer -> the same; one to the minting of a token that holds no token becomes the failure that it is. */
import { z } from "zod";

const MINTING = /\/app\/installations\/\d+\/access_tokens$/;
const minted = z.object({ token: z.string().min(1) });

/**
 * The auth package takes whatever comes: it would keep a token that is none for an hour, wait six seconds at each refusal as for
 * one that is not known everywhere yet, and every review would fail until then. A failure is asked again, and kept by nobody.
 */
export async function heldToToken(answer: Response): Promise<Response> {
  if (!answer.ok || !MINTING.test(answer.url)) return answer;
  const text = await answer
    .clone()
    .text()
    .catch(() => ""); // the answer broke off
  if (isToken(text)) return answer;
  return Response.json({ message: "GitHub has answered without the token that was asked for" }, { status: 502 });
}

function isToken(text: string): boolean {
  try {
    return minted.safeParse(JSON.parse(text)).success;
  } catch {
    return false; // no JSON
  }
}
