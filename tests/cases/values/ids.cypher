CALL () {
  MATCH (event:Event)
  WHERE event.id = $idEq
  WITH event
  ORDER BY event.nameKey, event.id
  LIMIT 25
  RETURN collect({name: event.name}) AS events
}
CALL () {
  MATCH (event2:Event)
  WHERE event2.id IN $idIn
  WITH event2
  ORDER BY event2.nameKey, event2.id
  LIMIT 25
  RETURN collect({name: event2.name}) AS events2
}
CALL () {
  MATCH (event3:Event)
  WHERE event3.id <> $idNe
  RETURN count(event3) AS events3Total
}
CALL () {
  MATCH (event4:Event)
  WHERE NOT event4.id IN $idNotIn
  RETURN count(event4) AS events4Total
}
CALL () {
  MATCH (event5:Event)
  WHERE event5.id < $idLt AND event5.nameKey IS NOT NULL
  WITH event5
  ORDER BY event5.nameKey, event5.id
  LIMIT 25
  RETURN collect({id: event5.id}) AS events5
}
RETURN {events: events, events2: events2, events3Total: events3Total, events4Total: events4Total, events5: events5} AS data
