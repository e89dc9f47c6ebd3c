import { useState } from "react";
import { useSession } from "../shell/session";
import { Menu } from "../shell/menu";
import { sceneOf } from "../graph/scene";
import { readPalette } from "../graph/palette";
import { pictureToHash } from "../state/link";
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
      // Not the address as it is: that follows a moment after a step.
      const link = new URL(await pictureToHash(picture), location.href);
      await navigator.clipboard.writeText(link.href);
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
      <a className="menu-item" href={queryAddress(visible, picture.filters)} target="_blank" rel="noreferrer">
        Open as a query
      </a>
      <div className="menu-part">
        <h2 className="heading">Files of what is shown</h2>
      </div>
      <button type="button" className="menu-item" onClick={() => void png()}>
        Picture (PNG)
      </button>
      <FileItem name="attest.svg" type="image/svg+xml" text={svg} words="Drawing (SVG)" />
      <FileItem name="attest-records.csv" type="text/csv" text={() => recordsToCsv(visible)} words="Records (CSV)" />
      <FileItem
        name="attest-relationships.csv"
        type="text/csv"
        text={() => linksToCsv(visible)}
        words="Relationships (CSV)"
      />
      <FileItem
        name="attest.json"
        type="application/json"
        text={() => toJson(visible, location.href)}
        words="All of it (JSON)"
      />
      {note !== "" && <p className="menu-part small">{note}</p>}
    </Menu>
  );
}

interface FileItemProps {
  readonly name: string;
  readonly type: string;
  readonly words: string;
  readonly text: () => string;
}

function FileItem({ name, type, words, text }: FileItemProps) {
  return (
    <button type="button" className="menu-item" onClick={() => download(name, new Blob([text()], { type }))}>
      {words}
    </button>
  );
}
