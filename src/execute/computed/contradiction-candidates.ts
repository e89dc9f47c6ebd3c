import { contradictionCandidates as candidates } from "../../record/contradiction.js";
import { countedClaims } from "../../record/toll.js";
import { CLAIM, comparedClaim, onceEach, type ComparedClaim, type ReadClaim } from "./claims.js";
import { rule, type Nodes } from "./rule.js";
import { isOf } from "./toll.js";

interface Read {
  readonly event: { readonly id: string; readonly quantityClaims: Nodes<ReadClaim> } | null;
}

interface Args {
  readonly population?: string | null;
  readonly first: number;
  readonly includeDeprecated: boolean;
  readonly includeRetracted: boolean;
}

/** `Query.contradictionCandidates`: null where there is no such event. */
export const contradictionCandidates = rule(
  `{
    event(id: $event) {
      id
      quantityClaims(first: 200, where: { measure: { eq: $measure } }) @priced(as: 10) {
        pageInfo { hasNextPage }
        nodes @slot(for: "QuantityClaim") { ...claim }
      }
    }
  }
  ${CLAIM}`,
  ({ event }: Read, { population, first, ...included }: Args) => {
    if (!event) return null;
    const own = { id: event.id, isPart: false, partOf: [] };
    const claims = onceEach(event.quantityClaims.nodes).filter((claim) => isOf(claim.population, population));
    const counted = countedClaims(
      claims.map((claim) => comparedClaim(claim, own)),
      included,
    );
    const pairs = [...candidates(counted)];
    return {
      pairs: pairs
        .slice(0, first)
        .map((pair) => ({ ...pair, first: pair.first.read, second: pair.second.read, judged: isJudged(pair) })),
      truncated: pairs.length > first || event.quantityClaims.pageInfo?.hasNextPage === true,
    };
  },
  200,
);

function isJudged({ first, second }: { readonly first: ComparedClaim; readonly second: ComparedClaim }): boolean {
  const other = second.read.statement?.id;
  return first.read.statement?.contradicts.nodes.some(({ id }) => id === other) ?? false;
}
