import { useState } from "react";
import { asAskError } from "../api/use-asked";
import { useSession } from "../shell/session";
import { Menu } from "../shell/menu";
import { sceneOf } from "../graph/scene";
import { readPalette } from "../graph/palette";
import { pictureToHash } from "../state/link";
import type { Picture } from "../state/picture";
import { queryAddress } from "./as-query";
import { download } from "./download";
import { loadSourcing } from "./load-sourcing";
import type { Sourcing } from "./sourcing";
import { linksToCsv, recordsToCsv } from "./to-csv";
import { toJson } from "./to-json";
import { toPng } from "./to-png";
import { toSvg } from "./to-svg";

/** The link to this picture, files of what it shows, and the query that asks for the same. */
export function ShareMenu() {
  const { picture, visible, say } = useSession();
  const [note, setNote] = useState("");
  const tell = (sentence: string) => {
    setNote(sentence);
    say(sentence);
  };
  const [isReading, setIsReading] = useState(false);
  /** Writes a file of what is shown once all that it rests on has been read: the whole, or nothing but a word why not. */
  const takeWhole = async (name: string, type: string, text: (sourcing: Sourcing) => string | Promise<string>) => {
    setIsReading(true);
    try {
      const sourcing = await loadSourcing(visible, (done, all) =>
        setNote(`Reading what it rests on: ${done.toLocaleString("en")} of ${all.toLocaleString("en")}.`),
      );
      download(name, new Blob([await text(sourcing)], { type }));
      tell(`${name} is written, with what each relationship rests on.`);
    } catch (error) {
      tell(`No file was written. ${asAskError(error).message}`);
    } finally {
      setIsReading(false);
    }
  };
  const svg = () => toSvg(sceneOf(visible, picture), readPalette());
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await linkTo(picture));
      tell("The link is copied. It holds the whole picture.");
    } catch {
      tell("The browser did not allow it. Copy the address from its bar: it is the link.");
    }
  };
  const png = async () => download("attest.png", await toPng(svg()));
  return (
    <Menu label="Share">
      <button type="button" className="menu-item" onClick={() => void copy()}>
        Copy the link
      </button>
      <a className="menu-item" href={queryAddress(visible)} target="_blank" rel="noreferrer">
        Open as a query
      </a>
      <div className="menu-part">
        <h2 className="heading">Files of what is shown</h2>
      </div>
      <button type="button" className="menu-item" onClick={() => void png()}>
        Picture (PNG)
      </button>
      <button
        type="button"
        className="menu-item"
        onClick={() => download("attest.svg", new Blob([svg()], { type: "image/svg+xml" }))}
      >
        Drawing (SVG)
      </button>
      <button
        type="button"
        className="menu-item"
        disabled={isReading}
        onClick={() => void takeWhole("attest-records.csv", "text/csv", (sourcing) => recordsToCsv(visible, sourcing))}
      >
        Records (CSV)
      </button>
      <button
        type="button"
        className="menu-item"
        disabled={isReading}
        onClick={() =>
          void takeWhole("attest-relationships.csv", "text/csv", (sourcing) => linksToCsv(visible, sourcing))
        }
      >
        Relationships (CSV)
      </button>
      <button
        type="button"
        className="menu-item"
        disabled={isReading}
        onClick={() =>
          void takeWhole("attest.json", "application/json", async (sourcing) =>
            toJson(visible, sourcing, await linkTo(picture)),
          )
        }
      >
        All of it (JSON)
      </button>
      {note !== "" && <p className="menu-part small">{note}</p>}
    </Menu>
  );
}

/** The link that holds the whole picture. Not the address as it is: that follows a moment after a step. */
async function linkTo(picture: Picture): Promise<string> {
  return new URL(await pictureToHash(picture), location.href).href;
}
