CALL () {
  MATCH (source:Source)
  WHERE source.id = $idEq
  MATCH (source)<-[:CITES]-(citation)
  UNWIND citation.citedBy AS citing MATCH (event:Event {id: citing})
  WITH DISTINCT event
  WITH event
  ORDER BY event.nameKey, event.id
  LIMIT 25
  RETURN collect({id: event.id}) AS events
}
CALL () {
  MATCH (source2:Source)
  WHERE source2.id = $idEq2
  MATCH (source2)<-[:CITES]-(citation2)
  UNWIND citation2.citedBy AS citing2 MATCH (event2:Event {id: citing2})
  WITH DISTINCT event2
  RETURN count(event2) AS eventsTotal
}
RETURN {events: events, eventsTotal: eventsTotal} AS data
