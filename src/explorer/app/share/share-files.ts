import { readPalette } from "../graph/palette";
import { sceneOf } from "../graph/scene";
import type { Visible } from "../graph/visible";
import type { Picture } from "../state/picture";
import { linksToCsv, recordsToCsv } from "./to-csv";
import { toJson } from "./to-json";
import { toPng } from "./to-png";
import { toSvg } from "./to-svg";

/** A file of what is shown, made when it is asked for; `address` shows the same picture again. */
export interface ShareFile {
  readonly name: string;
  readonly words: string;
  readonly make: (address: string) => Promise<Blob>;
}

/** The files that may be taken away. `total` is how many records the graph has, where that is known. */
export function shareFiles(picture: Picture, visible: Visible, total: number | null): readonly ShareFile[] {
  const svg = (address: string): string =>
    toSvg(sceneOf(visible, picture), readPalette(), {
      shown: sayShown(visible, total),
      takenOn: new Date().toISOString().slice(0, 10),
      address,
    });
  return [
    { name: "attest.png", words: "Picture (PNG)", make: (address) => toPng(svg(address)) },
    textFile("attest.svg", "Drawing (SVG)", "image/svg+xml", svg),
    textFile("attest-records.csv", "Records (CSV)", "text/csv", () => recordsToCsv(visible)),
    textFile("attest-relationships.csv", "Relationships (CSV)", "text/csv", () => linksToCsv(visible)),
    textFile("attest.json", "All of it (JSON)", "application/json", (address) => toJson(visible, address)),
  ];
}

function textFile(name: string, words: string, type: string, text: (address: string) => string): ShareFile {
  return { name, words, make: (address) => Promise.resolve(new Blob([text(address)], { type })) };
}

/** How much of the graph is shown, as a file says it. */
function sayShown({ records, links }: Visible, total: number | null): string {
  const of = total === null ? "" : ` of ${total.toLocaleString("en")}`;
  return `Showing ${records.length.toLocaleString("en")}${of} records and ${links.length.toLocaleString("en")} relationships`;
}
