import { useMemo } from "react";
import type { Confidence, RecordType } from "../../../generated/operations";
import { TypeMark } from "../records/type-mark";
import { CONFIDENCES, inWords, RECORD_TYPES, sayLink, TYPE_WORDS } from "../records/words";
import { useSession } from "../shell/session";
import { COLOUR_WORDS, linkLook, PATTERN_WORDS, type Pattern, type TieColour } from "./tie-look";
import { TieSample } from "./tie-sample";
import { countLegend, type LegendCounts } from "./visible";

/** What the marks and lines mean, how many there are, and what of them is to be seen. */
export function Legend() {
  const { loaded, visible, picture, act } = useSession();
  const counts = useMemo(() => countLegend(loaded), [loaded.records, loaded.links]);
  const { filters } = picture;
  const seen = (type: RecordType) => visible.records.filter((record) => record.type === type).map(({ id }) => id);
  return (
    <div className="legend">
      <fieldset>
        <legend className="heading">Records</legend>
        {RECORD_TYPES.filter((type) => counts.types.has(type)).map((type) => (
          <div key={type} className="legend-row">
            <label>
              <input
                type="checkbox"
                checked={!filters.typesOff.includes(type)}
                onChange={() => act({ kind: "toggleType", type })}
              />
              <TypeMark type={type} />
              <span>{TYPE_WORDS[type].many}</span>
            </label>
            <span className="legend-count">{counts.types.get(type)}</span>
            <button
              type="button"
              className="link small"
              disabled={seen(type).length === 0}
              onClick={() => act({ kind: "select", ids: seen(type), add: false })}
              aria-label={`Select all ${TYPE_WORDS[type].many}`}
            >
              select
            </button>
          </div>
        ))}
      </fieldset>
      <LinkRows links={counts.links} />
      <LeastConfidence least={filters.leastConfidence} onChoose={(least) => act({ kind: "leastConfidence", least })} />
      {filters.brush && (
        <p>
          Time: {filters.brush.from} to {filters.brush.to}. What has no date stays.{" "}
          <button type="button" className="link" onClick={() => act({ kind: "brush", brush: null })}>
            Any time
          </button>
        </p>
      )}
      <button type="button" className="button" onClick={() => act({ kind: "clearFilters" })}>
        Take all filters back
      </button>
    </div>
  );
}

function LinkRows({ links }: Pick<LegendCounts, "links">) {
  const { picture, act } = useSession();
  return (
    <fieldset>
      <legend className="heading">Relationships</legend>
      <LineKey />
      {[...links].map(([key, { link, count }]) => (
        <div key={key} className="legend-row">
          <label>
            <input
              type="checkbox"
              checked={!picture.filters.linksOff.includes(key)}
              onChange={() => act({ kind: "toggleLink", key })}
            />
            <TieSample {...linkLook({ ...link, confidence: "CONFIRMED" })} />
            <span>{sayLink({ ...link, confidence: "CONFIRMED" })}</span>
          </label>
          <span className="legend-count">{count}</span>
        </div>
      ))}
    </fieldset>
  );
}

/** What broken lines, colours and arrows mean. */
function LineKey() {
  const patterns = Object.entries(PATTERN_WORDS) as readonly (readonly [Pattern, string])[];
  const colours = Object.entries(COLOUR_WORDS) as readonly (readonly [TieColour, string])[];
  return (
    <ul className="legend-key" aria-label="What lines mean">
      {patterns.map(([pattern, words]) => (
        <li key={pattern}>
          <TieSample pattern={pattern} colour="neutral" arrows={[false, false]} /> {words}
        </li>
      ))}
      {colours.map(([colour, words]) => (
        <li key={colour}>
          <TieSample pattern={colour === "attacker" ? "alleged" : "solid"} colour={colour} arrows={[false, false]} />{" "}
          {words}
        </li>
      ))}
      <li>
        <TieSample pattern="solid" colour="neutral" arrows={[false, true]} /> from who does it to whom or what; without
        an arrow both ways
      </li>
    </ul>
  );
}

interface LeastConfidenceProps {
  readonly least: Confidence | null;
  readonly onChoose: (least: Confidence | null) => void;
}

/** From how sure on something is wanted. */
export function LeastConfidence({ least, onChoose }: LeastConfidenceProps) {
  return (
    <label className="legend-sure">
      <span className="heading">How sure</span>{" "}
      <select
        className="field"
        value={least ?? ""}
        onChange={(event) => onChoose(CONFIDENCES.find((value) => value === event.target.value) ?? null)}
      >
        <option value="">whatever it is</option>
        {CONFIDENCES.slice(0, 4).map((confidence) => (
          <option key={confidence} value={confidence}>
            {confidence === "CONFIRMED" ? "confirmed" : `${inWords(confidence)} or surer`}
          </option>
        ))}
      </select>
    </label>
  );
}
