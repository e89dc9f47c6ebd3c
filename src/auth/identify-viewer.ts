import { createHash, timingSafeEqual } from "node:crypto";
import { AttestError } from "../errors.js";
import type { Ceiling, Viewer } from "./viewer.js";

/** A token that is handed out, and the ceiling of whoever bears it. */
export interface TokenGrant {
  readonly token: string;
  readonly ceiling: Ceiling;
}

/** What the server knows of who may see what. */
export interface ViewerRules {
  readonly grants: readonly TokenGrant[];
  /** The ceiling without a token. */
  readonly anonymous: Ceiling;
  /**
   * The ceiling without a token for a request that did not come straight from this machine: through a proxy, or
   * from a web page whose host name was made to point here.
   */
  readonly anonymousFromElsewhere: Ceiling;
}

/** What of a request tells who sent it. */
export interface Credentials {
  readonly authorization: string | undefined;
  /** Whether it was addressed to a loopback name and bears no mark of a proxy. */
  readonly local: boolean;
}

/**
 * Returns a function that tells the viewer of a request: its token's ceiling, or the ceiling without one. It throws
 * UNAUTHENTICATED for a token that nobody was given, so that a typing mistake never looks like an empty graph.
 */
export function viewerIdentifier(rules: ViewerRules): (credentials: Credentials) => Viewer {
  const known = rules.grants.map(({ token, ceiling }) => ({ digest: digest(token), ceiling }));
  return ({ authorization, local }) => {
    if (authorization === undefined) return { ceiling: local ? rules.anonymous : rules.anonymousFromElsewhere };
    const given = digest(bearerToken(authorization));
    // Every token is compared, and digests have one length, so that the time taken tells nothing about a token.
    const matching = known.filter((grant) => timingSafeEqual(grant.digest, given));
    const [grant] = matching;
    if (!grant) throw new AttestError("UNAUTHENTICATED", "Unknown token. Send one of ATTEST_TOKENS, or none.");
    return { ceiling: grant.ceiling };
  };
}

function bearerToken(authorization: string): string {
  const [, token] = /^Bearer +(\S+) *$/i.exec(authorization) ?? [];
  if (token) return token;
  throw new AttestError("UNAUTHENTICATED", 'The Authorization header is not of the form "Bearer <token>".');
}

function digest(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
