import { heldAt, type TimeFit } from "../../record/held-at.js";
import { rule, type ReadDate } from "./rule.js";

interface Speaker {
  readonly capacity: string;
  readonly node: { readonly memberOf: { readonly edges: readonly Membership[] } };
}

interface Membership {
  readonly role: string | null;
  readonly during: ReadDate;
  readonly node: object;
}

/** `Statement.speakersThen`. */
export const speakersThen = rule(
  `{
    madeOn { edtf }
    speakers(first: 50) @priced(as: 2) {
      edges {
        capacity
        node @slot(for: "Agent") {
          memberOf(first: 100) @priced(as: 2) { edges { role during { edtf } node @slot(for: "Group") { id } } }
        }
      }
    }
  }`,
  ({ madeOn, speakers }: { readonly madeOn: ReadDate; readonly speakers: { readonly edges: readonly Speaker[] } }) =>
    speakers.edges.map(({ capacity, node }) => ({
      capacity,
      speaker: node,
      offices: node.memberOf.edges
        .flatMap(({ role, during, node: group }) => {
          const fit = heldAt(during?.edtf ?? null, madeOn?.edtf ?? null);
          return fit ? { role, group, during: during?.edtf ?? null, fit } : [];
        })
        .toSorted((a, b) => FITS.indexOf(a.fit) - FITS.indexOf(b.fit)),
    })),
);

const FITS: readonly TimeFit[] = ["CERTAIN", "POSSIBLE", "UNDATED"];
