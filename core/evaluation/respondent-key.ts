import { canonicalCode } from "../canonical-code.ts";
import type { Response } from "./response.ts";

/**
 * What tells a respondent apart from others of the same kind, and finds them back in another wave. Undefined where nobody
 * can: without a code, of members without an address or name, and of partners, of whom many write about one match. Those
 * are never taken for one person who answered twice.
 */
export function respondentKey({
  respondent,
  code,
  person,
}: Pick<Response, "respondent" | "code" | "person">): string | undefined {
  if (respondent === "partner") return undefined;
  if (respondent === "member") return person;
  return code === undefined ? undefined : canonicalCode(code);
}
