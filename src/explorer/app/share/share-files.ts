import { readPalette } from "../graph/palette";
import { sceneOf } from "../graph/scene";
import type { Visible } from "../graph/visible";
import type { Picture } from "../state/picture";
import { loadSourcing, type TellProgress } from "./load-sourcing";
import type { Sourcing } from "./sourcing";
import { linksToCsv, recordsToCsv } from "./to-csv";
import { toJson } from "./to-json";
import { toPng } from "./to-png";
import { toSvg } from "./to-svg";

/** A file of what is shown, made when it is asked for; `address` shows the same picture again. Rejects where it cannot be whole. */
export interface ShareFile {
  readonly name: string;
  readonly words: string;
  readonly make: (address: string, tell: TellProgress) => Promise<Blob>;
}

/** The files that may be taken away. `total` is how many records the graph has, where that is known. */
export function shareFiles(picture: Picture, visible: Visible, total: number | null): readonly ShareFile[] {
  const svg = (address: string): string =>
    toSvg(sceneOf(visible, picture), readPalette(), {
      shown: sayShown(visible, total),
      takenOn: new Date().toISOString().slice(0, 10),
      address,
    });
  const sourced = (
    name: string,
    words: string,
    type: string,
    text: (sourcing: Sourcing, address: string) => string,
  ): ShareFile => ({
    name,
    words,
    make: async (address, tell) => new Blob([text(await loadSourcing(visible, tell), address)], { type }),
  });
  return [
    { name: "attest.png", words: "Picture (PNG)", make: (address) => toPng(svg(address)) },
    {
      name: "attest.svg",
      words: "Drawing (SVG)",
      make: (address) => Promise.resolve(new Blob([svg(address)], { type: "image/svg+xml" })),
    },
    sourced("attest-records.csv", "Records (CSV)", "text/csv", (sourcing) => recordsToCsv(visible, sourcing)),
    sourced("attest-relationships.csv", "Relationships (CSV)", "text/csv", (sourcing) => linksToCsv(visible, sourcing)),
    sourced("attest.json", "All of it (JSON)", "application/json", (sourcing, address) =>
      toJson(visible, sourcing, address),
    ),
  ];
}

/** How much of the graph is shown, as a file says it. */
function sayShown({ records, links }: Visible, total: number | null): string {
  const of = total === null ? "" : ` of ${total.toLocaleString("en")}`;
  return `Showing ${records.length.toLocaleString("en")}${of} records and ${links.length.toLocaleString("en")} relationships`;
}
