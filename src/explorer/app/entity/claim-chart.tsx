import { hedgeWords } from "../records/said";
import { doubtWords } from "../records/words";
import { RecordLink } from "../view/record-link";
import { type ClaimRange, claimRange, claimScale } from "./claim-range";
import { rangeWords } from "./range-words";
import { Basis } from "./citations";
import { RankBadge } from "./rank-badge";
import type { ChartedClaim } from "./charted-claim";

interface ClaimChartProps {
  readonly claims: readonly ChartedClaim[];
  /** The event whose claims these are; a claim on another says on which. */
  readonly event: string;
  readonly onOpen: (id: string) => void;
  readonly onEvidence: (id: string) => void;
}

/** Claims side by side on one scale: from the lowest number to the highest, with a mark at the number claimed; in words where there is none. */
export function ClaimChart({ claims, event, onOpen, onEvidence }: ClaimChartProps) {
  const ranges = claims.map(claimRange);
  const scale = claimScale(ranges.filter((range) => range !== null));
  const hasNumbers = ranges.some((range) => range !== null);
  return (
    <div className="entity-chart">
      <ul>
        {claims.map((claim, index) => (
          <li key={claim.id} className="entity-claim" data-rank={claim.rank}>
            <ClaimWords claim={claim} event={event} onOpen={onOpen} />
            <ClaimBar range={ranges[index] ?? null} verbatim={claim.verbatim} top={scale.top} />
            <p className="entity-meta">
              <span>
                {claim.cumulativeTo ? `counted up to ${claim.cumulativeTo.label}` : "no cut-off date is given"}
              </span>
              <RankBadge rank={claim.rank} />
              <Basis
                citations={claim.citations}
                marking={claim.marking}
                doubt={doubtWords(claim.confidence)}
                onOpen={onOpen}
                onEvidence={() => onEvidence(claim.id)}
              />
            </p>
          </li>
        ))}
      </ul>
      {hasNumbers && (
        <div className="entity-scale" aria-hidden="true">
          {scale.ticks.map((tick) => (
            <span key={tick} style={{ left: `${(tick / scale.top) * 100}%` }}>
              {tick.toLocaleString("en")}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}

function ClaimWords({ claim, event, onOpen }: Pick<ClaimChartProps, "event" | "onOpen"> & { claim: ChartedClaim }) {
  const { statement } = claim;
  const speakers = statement?.speakers.nodes.map(({ name }) => name).join(", ") ?? "";
  return (
    <p className="entity-claim-words">
      <strong dir="auto">“{claim.verbatim}”</strong> {claim.population !== null && <bdi>{claim.population}</bdi>}
      {statement && (
        <>
          {" "}
          <button type="button" className="link" onClick={() => onOpen(statement.id)}>
            <bdi>{speakers === "" ? "the statement" : speakers}</bdi>
          </button>
          <span className="quiet">, {hedgeWords(statement.hedge)}</span>
        </>
      )}
      {claim.event && claim.event.id !== event && (
        <span className="entity-part">
          for a part of it: <RecordLink end={claim.event} onOpen={onOpen} />
        </span>
      )}
    </p>
  );
}

interface ClaimBarProps {
  readonly range: ClaimRange | null;
  readonly verbatim: string;
  readonly top: number;
}

function ClaimBar({ range, verbatim, top }: ClaimBarProps) {
  if (!range) {
    return <p className="entity-bar-words">No number is given: the words are “{verbatim}”.</p>;
  }
  const { low, high, best, openAbove, openBelow } = range;
  const left = openBelow ? 0 : (low / top) * 100;
  const right = openAbove ? 100 : (high / top) * 100;
  return (
    <div className="entity-bar" role="img" aria-label={rangeWords(range)} title={rangeWords(range)}>
      <span
        className="entity-range"
        data-open={openAbove ? "above" : openBelow ? "below" : undefined}
        style={{ left: `${left}%`, width: `${right - left}%` }}
      />
      {best !== null && <span className="entity-best" style={{ left: `${(best / top) * 100}%` }} />}
      <span className="entity-number" style={right > 70 ? { right: `${100 - left}%` } : { left: `${right}%` }}>
        {rangeWords(range)}
      </span>
    </div>
  );
}
