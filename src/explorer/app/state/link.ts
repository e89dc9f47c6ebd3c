import { deflate, inflate } from "./deflate";
import { LinkError } from "./link-error";
import { packPicture, unpackPicture } from "./pack-picture";
import type { Picture } from "./picture";

/** The form that links have today. Another form gets another number, and this one stays readable. */
const VERSION = "1";

/**
 * The picture as the part of an address after `#`: a version and packed JSON. Browsers keep that part to themselves, so that no
 * log of a server tells what somebody looked at.
 */
export async function pictureToHash(picture: Picture): Promise<string> {
  return `#${VERSION}-${await deflate(JSON.stringify(packPicture(picture)))}`;
}

/** The picture that a link holds; null where the address holds none. Rejects with a `LinkError`. */
export async function pictureFromHash(hash: string): Promise<Picture | null> {
  if (hash === "" || hash === "#") return null;
  const [, version, packed = ""] = /^#(\d+)-(.*)$/.exec(hash) ?? [];
  if (version === undefined)
    throw new LinkError(`The link ends with "${shortened(hash)}", which is no picture. Copy the whole link again.`);
  if (version !== VERSION)
    throw new LinkError(
      `The link has version ${version}, and this Attest reads version ${VERSION}. Open it with the Attest that it was made with.`,
    );
  return unpackPicture(await readJson(packed));
}

async function readJson(packed: string): Promise<unknown> {
  try {
    return JSON.parse(await inflate(packed)) as unknown;
  } catch {
    throw new LinkError("The link is damaged: most often its end was cut off. Copy the whole link again.");
  }
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
