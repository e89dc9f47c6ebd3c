import { useState } from "react";
import { useSession } from "../shell/session";
import { Menu } from "../shell/menu";
import { sceneOf } from "../graph/scene";
import { readPalette } from "../graph/palette";
import { queryAddress } from "./as-query";
import { download } from "./download";
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
  const svg = () => toSvg(sceneOf(visible, picture), readPalette());
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
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
        onClick={() => download("attest.svg", textFile(svg(), "image/svg+xml"))}
      >
        Drawing (SVG)
      </button>
      <button
        type="button"
        className="menu-item"
        onClick={() => download("attest-records.csv", textFile(recordsToCsv(visible), "text/csv"))}
      >
        Records (CSV)
      </button>
      <button
        type="button"
        className="menu-item"
        onClick={() => download("attest-relationships.csv", textFile(linksToCsv(visible), "text/csv"))}
      >
        Relationships (CSV)
      </button>
      <button
        type="button"
        className="menu-item"
        onClick={() => download("attest.json", textFile(toJson(visible, location.href), "application/json"))}
      >
        All of it (JSON)
      </button>
      {note !== "" && <p className="menu-part small">{note}</p>}
    </Menu>
  );
}

function textFile(text: string, type: string): Blob {
  return new Blob([text], { type });
}
