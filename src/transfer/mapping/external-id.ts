import { createHash } from "node:crypto";

/** What the UUIDs of all imports are derived in, and of nothing else. */
const NAMESPACE = Buffer.from("9f1d6f0c5e0b4b1c8f1a2d7c3e5b9a46", "hex");

/** Makes ids of a collection's own: UUIDv5 (RFC 9562) of the collection's scope and what it calls a thing. */
export function uuidsOf(scope: string): (external: string) => string {
  const namespace = digest(NAMESPACE, scope);
  return (external) => {
    const hex = digest(namespace, external).toString("hex");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  };
}

/** The 16 bytes of a UUIDv5. */
function digest(namespace: Buffer, name: string): Buffer {
  const bytes = createHash("sha1").update(namespace).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes;
}
