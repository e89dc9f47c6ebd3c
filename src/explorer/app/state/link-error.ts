/** Why a link cannot be opened, in a sentence for people. */
export class LinkError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "LinkError";
  }
}
