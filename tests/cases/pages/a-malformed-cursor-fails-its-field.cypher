CALL () {
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  WITH event
  LIMIT $first
  RETURN collect({name: event.name, partsTotal: COUNT { (event)<-[:PART_OF]-(event2) }}) AS event3
}
CALL () {
  MATCH (source:Source)
  WHERE source.nameKey IS NOT NULL
  WITH source
  ORDER BY source.nameKey, source.id
  LIMIT $first2
  RETURN collect({id: source.id}) AS sources
}
RETURN {event: event3, sources: sources} AS data
