CALL () {
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  WHERE event.marking IN ['PUBLIC', 'INTERNAL']
  WITH event
  LIMIT 1
  CALL (event) {
    MATCH path = (event)<-[:PART_OF*1..16]-(event2)
    WHERE all(step IN nodes(path) WHERE step.marking IN ['PUBLIC', 'INTERNAL']) AND all(step IN relationships(path) WHERE step.marking IN ['PUBLIC', 'INTERNAL'])
    WITH event2, min(length(path)) AS depth
    ORDER BY depth, event2.id
    LIMIT 10
    RETURN collect({id: event2.id, edge: {depth: depth}}) AS partsAll
  }
  CALL (event) {
    MATCH path2 = (event)<-[:PART_OF*1..16]-(event3)
    WHERE all(step IN nodes(path2) WHERE step.marking IN ['PUBLIC', 'INTERNAL']) AND all(step IN relationships(path2) WHERE step.marking IN ['PUBLIC', 'INTERNAL'])
    RETURN count(DISTINCT event3) AS partsAllTotal
  }
  RETURN collect({partsAll: partsAll, partsAllTotal: partsAllTotal}) AS event4
}
CALL () {
  MATCH (event5:Event)
  WHERE event5.marking IN ['PUBLIC', 'INTERNAL'] AND COUNT {
    MATCH path3 = (event5)<-[:PART_OF*0..16]-(event6)
    WHERE event6.eventKind = $eventKindEq AND all(step IN nodes(path3) WHERE step.marking IN ['PUBLIC', 'INTERNAL']) AND all(step IN relationships(path3) WHERE step.marking IN ['PUBLIC', 'INTERNAL'])
  } > 0 AND event5.nameKey IS NOT NULL
  WITH event5
  ORDER BY event5.nameKey, event5.id
  LIMIT 25
  RETURN collect({id: event5.id}) AS events
}
CALL () {
  MATCH (event7:Event)
  WHERE event7.marking IN ['PUBLIC', 'INTERNAL'] AND COUNT {
    MATCH (event7)<-[partOf:PART_OF]-(event8)
    WHERE partOf.marking IN ['PUBLIC', 'INTERNAL'] AND event8.marking IN ['PUBLIC', 'INTERNAL']
  } > 0 AND COUNT {
    MATCH path4 = (event7)<-[:PART_OF*0..16]-(event9)
    WHERE NOT (event9.eventKind <> $eventKindNe) AND all(step IN nodes(path4) WHERE step.marking IN ['PUBLIC', 'INTERNAL']) AND all(step IN relationships(path4) WHERE step.marking IN ['PUBLIC', 'INTERNAL'])
  } = 0 AND event7.nameKey IS NOT NULL
  WITH event7
  ORDER BY event7.nameKey, event7.id
  LIMIT 25
  RETURN collect({id: event7.id}) AS events2
}
RETURN {event: event4, events: events, events2: events2} AS data
