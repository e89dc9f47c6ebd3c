CALL () {
  MATCH (source:Source)
  WITH source
  ORDER BY source.reliability DESC, source.publishedOnEarliest, source.id
  LIMIT 25
  RETURN collect({reliability: source.reliability, publishedOn: source.publishedOn, id: source.id}) AS sources
}
RETURN {sources: sources} AS data
