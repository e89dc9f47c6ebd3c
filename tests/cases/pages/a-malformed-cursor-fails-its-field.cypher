CALL () {
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  WITH event
  LIMIT 1
  RETURN collect({name: event.name}) AS event2
}
CALL () {
  MATCH (source:Source)
  WHERE source.nameKey IS NOT NULL
  WITH source
  ORDER BY source.nameKey, source.id
  LIMIT 1
  RETURN collect({id: source.id}) AS sources
}
RETURN {event: event2, sources: sources} AS data
