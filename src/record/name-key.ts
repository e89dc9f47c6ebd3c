import anyAscii from "any-ascii";

/**
 * The key by which a name is ordered: transliterated, lower case, its whitespace collapsed. By their bytes Apple, Zed,
 * alpha and بانياس come in that order; by their keys alpha, Apple, بانياس (bnys) and Zed do. A name of which
 * transliteration leaves nothing keeps its own text in lower case.
 */
export function nameKey(name: string): string {
  const own = collapsed(name);
  return collapsed(anyAscii(own)) || own;
}

function collapsed(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
}
