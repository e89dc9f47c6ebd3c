import type { TokenGrant } from "./identify-viewer.js";
import { CEILINGS, isCeiling } from "./viewer.js";

/** What was read of ATTEST_TOKENS; `problems` never holds a token, since they are printed. */
export interface ParsedGrants {
  readonly grants: readonly TokenGrant[];
  readonly problems: readonly string[];
}

/** Reads tokens and their ceilings, as a JSON object `{"token": "CEILING"}` or as `token=CEILING,token=CEILING`. */
export function parseGrants(text: string): ParsedGrants {
  const pairs = text.trim().startsWith("{") ? jsonPairs(text) : textPairs(text);
  if (!pairs) return { grants: [], problems: ['is not valid JSON; write {"<token>": "INTERNAL"}'] };
  if (pairs.length === 0) return { grants: [], problems: ["has no entry; write <token>=INTERNAL, or unset it"] };
  const grants: TokenGrant[] = [];
  const problems: string[] = [];
  pairs.forEach(([token, ceiling], index) => {
    const entry = `entry ${index + 1}`;
    if (token === "" || /\s/.test(token))
      problems.push(`${entry}: a token is text without spaces; write <token>=INTERNAL`);
    else if (!isCeiling(ceiling))
      problems.push(`${entry}: no ceiling follows the token; choose ${CEILINGS.join(", ")}`);
    else if (grants.some((grant) => grant.token === token))
      problems.push(`${entry}: the same token came before; give each once`);
    else grants.push({ token, ceiling });
  });
  return { grants, problems };
}

function jsonPairs(text: string): readonly (readonly [string, unknown])[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Object.entries(value ?? {});
  } catch {
    return null;
  }
}

function textPairs(text: string): readonly (readonly [string, unknown])[] {
  return text
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map((entry) => {
      // The last sign divides: a token in base64 may end in signs of its own.
      const at = entry.lastIndexOf("=");
      return at < 0 ? (["", entry] as const) : ([entry.slice(0, at), entry.slice(at + 1)] as const);
    });
}
