import { useState } from "react";
import {
  EntityMeasuresDocument,
  type EntityMeasuresQuery,
  EntityTollDocument,
  type EntityTollPartsFragment,
  type Measure,
} from "../../../generated/operations";
import { useAsked } from "../api/use-asked";
import { inTitle } from "../records/words";
import { ClaimChart } from "./claim-chart";
import { Unready } from "./unready";

interface TollsProps {
  readonly id: string;
  readonly onOpen: (id: string) => void;
  readonly onEvidence: (id: string) => void;
}

/** The numbers claimed for an event: each measure with all sides together, and the pairs that do not meet. */
export function Tolls({ id, onOpen, onEvidence }: TollsProps) {
  const asked = useAsked(EntityMeasuresDocument, { id });
  const [withParts, setWithParts] = useState(false);
  if (asked.state !== "ready") return <Unready asked={asked}>the claims</Unready>;
  const own = measuresOf(asked.data.own);
  const ofParts = measuresOf(asked.data.parts);
  const measures = withParts ? [...new Set([...own, ...ofParts])] : own;
  if (own.length === 0 && ofParts.length === 0) return null;
  return (
    <section className="entity-section">
      <h3>Numbers claimed</h3>
      {ofParts.length > 0 && (
        <label className="entity-choice">
          <input type="checkbox" checked={withParts} onChange={(event) => setWithParts(event.target.checked)} />
          With the claims on its smaller events
        </label>
      )}
      {measures.length === 0 && <p className="quiet">No number is claimed for it as a whole.</p>}
      {measures.map((measure) => (
        <Toll key={measure} {...{ id, measure, withParts, onOpen, onEvidence }} />
      ))}
      <Pairs candidates={asked.data.contradictionCandidates} onOpen={onOpen} />
    </section>
  );
}

interface TollProps extends TollsProps {
  readonly measure: Measure;
  readonly withParts: boolean;
}

function Toll({ id, measure, withParts, onOpen, onEvidence }: TollProps) {
  const asked = useAsked(EntityTollDocument, { id, measure, includeParts: withParts });
  if (asked.state !== "ready") return <Unready asked={asked}>the claims</Unready>;
  const toll = asked.data.event?.toll;
  if (!toll) return null;
  return (
    <div className="entity-toll">
      <h4>
        {inTitle(measure)} <span className="entity-sum">{sumWords(toll)}</span>{" "}
        {toll.contested && <span className="entity-contested">contested</span>}
      </h4>
      <ClaimChart claims={toll.claims} event={id} onOpen={onOpen} onEvidence={onEvidence} />
      {toll.truncated && <p className="quiet small">There are more claims than were read.</p>}
    </div>
  );
}

/** All sides together, with on how many independent sources they rest; nothing is added up or averaged. */
function sumWords({ lowest, highest, claims, independentSources }: EntityTollPartsFragment): string {
  const sources = `${independentSources} independent ${independentSources === 1 ? "source" : "sources"}`;
  const count = `${claims.length} ${claims.length === 1 ? "claim" : "claims"}, ${sources}`;
  const number = (value: number): string => value.toLocaleString("en");
  if (lowest === null && highest === null) return `no number bounds it; ${count}`;
  if (highest === null) return `at least ${number(lowest ?? 0)}; ${count}`;
  if (lowest === null) return `at most ${number(highest)}; ${count}`;
  return `${lowest === highest ? number(lowest) : `${number(lowest)} to ${number(highest)}`}; ${count}`;
}

interface PairsProps extends Pick<TollsProps, "onOpen"> {
  readonly candidates: EntityMeasuresQuery["contradictionCandidates"];
}

function Pairs({ candidates, onOpen }: PairsProps) {
  if (!candidates || candidates.pairs.length === 0) return null;
  return (
    <>
      <h4>Claims that may not both be true</h4>
      <ul className="entity-pairs">
        {candidates.pairs.map(({ first, second, reason, judged }) => (
          <li key={`${first.id} ${second.id}`}>
            <button type="button" className="link" onClick={() => onOpen(first.id)}>
              “{first.verbatim}”
            </button>{" "}
            and{" "}
            <button type="button" className="link" onClick={() => onOpen(second.id)}>
              “{second.verbatim}”
            </button>
            : {reason} <span className="quiet">{judged ? "Judged to contradict each other." : "Not judged yet."}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function measuresOf(connection: EntityMeasuresQuery["own"]): readonly Measure[] {
  // The facet is by measure, so its values are measures.
  return connection?.facets[0]?.values.map(({ value }) => value as Measure) ?? [];
}
