import { readEdtf } from "../../record/edtf.js";
import { nameKey } from "../../record/name-key.js";
import { toll } from "../../record/toll.js";
import { CLAIM, comparedClaim, onceEach, type ReadClaim } from "./claims.js";
import { rule, type Nodes } from "./rule.js";

interface Part {
  readonly id: string;
  readonly partOfAll: Nodes<{ readonly id: string }>;
  readonly quantityClaims: Nodes<ReadClaim>;
}

interface Read {
  readonly id: string;
  readonly quantityClaims: Nodes<ReadClaim>;
  readonly partsAll?: Nodes<Part>;
}

interface Args {
  readonly population?: string | null;
  readonly asOf?: string | null;
  readonly includeParts: boolean;
  readonly includeDeprecated: boolean;
  readonly includeRetracted: boolean;
}

/** `Event.toll`. */
export const eventToll = rule(
  `{
    id
    quantityClaims(first: 200, where: { measure: { eq: $measure } }) @priced(as: 5) {
      pageInfo { hasNextPage }
      nodes @slot(for: "QuantityClaim") { ...claim }
    }
    partsAll(first: 100) @include(if: $includeParts) @priced(as: 3) {
      pageInfo { hasNextPage }
      nodes @slot(for: "Event") {
        id
        partOfAll(first: 50) @priced(as: 1) { nodes { id } }
        quantityClaims(first: 50, where: { measure: { eq: $measure } }) @priced(as: 2) {
          pageInfo { hasNextPage }
          nodes @slot(for: "QuantityClaim") { ...claim }
        }
      }
    }
  }
  ${CLAIM}`,
  (event: Read, args: Args) => {
    const parts = event.partsAll?.nodes ?? [];
    const own = { id: event.id, isPart: false, partOf: [] };
    const all = [
      ...event.quantityClaims.nodes.map((claim) => comparedClaim(claim, own)),
      ...parts.flatMap((part) => {
        const counted = { id: part.id, isPart: true, partOf: part.partOfAll.nodes.map(({ id }) => id) };
        return part.quantityClaims.nodes.map((claim) => comparedClaim(claim, counted));
      }),
    ];
    const { asOf, population, ...included } = args;
    const claims = onceEach(all).filter((claim) => isOf(claim.population, population));
    const counted = toll(claims, { ...included, asOf: asOf ? readEdtf(asOf) : null });
    const eventOf = new Map(parts.map((part) => [part.id, part]));
    return {
      ...counted,
      latest: counted.latest?.read ?? null,
      claims: counted.claims.map(({ read }) => read),
      independentSources: counted.sourcesCount,
      parts: counted.parts.map((part) => ({ ...part, events: part.events.map((id) => eventOf.get(id)) })),
      truncated: [event.quantityClaims, event.partsAll, ...parts.map((part) => part.quantityClaims)].some(
        (page) => page?.pageInfo?.hasNextPage,
      ),
    };
  },
);

/** Whether a claim counts the population that is asked for: as written, but for case, spaces and script. */
export function isOf(population: string | null, asked: string | null | undefined): boolean {
  return typeof asked !== "string" || (population !== null && nameKey(population) === nameKey(asked));
}
