import { useState } from "react";
import { asAskError } from "../api/use-asked";
import { useSession } from "../shell/session";
import { Menu } from "../shell/menu";
import { pictureToHash } from "../state/link";
import { SteadyButton } from "../view/steady-button";
import { queryAddress } from "./as-query";
import { download } from "./download";
import { shareFiles, type ShareFile } from "./share-files";

/** The link to this picture, files of what it shows, and the query that asks for the same. */
export function ShareMenu() {
  const { picture, visible, total, say } = useSession();
  const [note, setNote] = useState("");
  const [isReading, setIsReading] = useState(false);
  const tell = (sentence: string) => {
    setNote(sentence);
    say(sentence);
  };
  // Not the address as it is: that follows a moment after a step.
  const address = async () => new URL(await pictureToHash(picture), location.href).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await address());
      tell("The link is copied. It holds the whole picture.");
    } catch {
      tell("The browser did not allow it. Copy the address from its bar: it is the link.");
    }
  };
  /** Writes a file once all that it holds has been read: the whole, or nothing but a word why not. */
  const take = async ({ name, make }: ShareFile) => {
    setIsReading(true);
    try {
      const file = await make(await address(), (done, all) =>
        setNote(`Reading what it rests on: ${done.toLocaleString("en")} of ${all.toLocaleString("en")}.`),
      );
      download(name, file);
      tell(`${name} is written.`);
    } catch (error) {
      tell(`${name} was not written. ${asAskError(error).message}`);
    } finally {
      setIsReading(false);
    }
  };
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
      {shareFiles(picture, visible, total).map((file) => (
        <SteadyButton key={file.name} className="menu-item" isIdle={isReading} onClick={() => void take(file)}>
          {file.words}
        </SteadyButton>
      ))}
      {note !== "" && <p className="menu-part small">{note}</p>}
    </Menu>
  );
}
