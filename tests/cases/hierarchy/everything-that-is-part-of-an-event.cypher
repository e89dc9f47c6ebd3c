CALL () {
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  WITH event
  LIMIT 1
  CALL (event) {
    MATCH path = (event)<-[:PART_OF*1..16]-(event2)
    WITH event2, min(length(path)) AS depth
    ORDER BY depth, event2.id
    LIMIT 10
    RETURN collect({id: event2.id, edge: {depth: depth}}) AS partsAll
  }
  CALL (event) {
    MATCH path2 = (event)<-[:PART_OF*1..16]-(event3)
    RETURN count(DISTINCT event3) AS partsAllTotal
  }
  RETURN collect({partsAll: partsAll, partsAllTotal: partsAllTotal}) AS event4
}
CALL () {
  MATCH (event5:Event)
  WHERE COUNT {
    MATCH (event5)<-[:PART_OF*0..16]-(event6)
    WHERE event6.eventKind = $eventKindEq
  } > 0 AND event5.nameKey IS NOT NULL
  WITH event5
  ORDER BY event5.nameKey, event5.id
  LIMIT 25
  RETURN collect({id: event5.id}) AS events
}
CALL () {
  MATCH (event7:Event)
  WHERE COUNT { (event7)<-[:PART_OF]-(event8) } > 0 AND COUNT {
    MATCH (event7)<-[:PART_OF*0..16]-(event9)
    WHERE NOT (event9.eventKind <> $eventKindNe)
  } = 0 AND event7.nameKey IS NOT NULL
  WITH event7
  ORDER BY event7.nameKey, event7.id
  LIMIT 25
  RETURN collect({id: event7.id}) AS events2
}
RETURN {event: event4, events: events, events2: events2} AS data
