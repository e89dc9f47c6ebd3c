CALL () {
  MATCH (event:Event)
  WHERE any(item IN $topicsHas WHERE item IN event.topics) AND event.nameKey IS NOT NULL
  WITH event
  ORDER BY event.nameKey, event.id
  LIMIT 25
  RETURN collect({id: event.id}) AS events
}
CALL () {
  MATCH (event2:Event)
  WHERE any(item IN $topicsHasAny WHERE item IN event2.topics) AND event2.nameKey IS NOT NULL
  WITH event2
  ORDER BY event2.nameKey, event2.id
  LIMIT 25
  RETURN collect({id: event2.id}) AS events2
}
CALL () {
  MATCH (event3:Event)
  WHERE all(item IN $topicsHasAll WHERE item IN event3.topics) AND event3.nameKey IS NOT NULL
  WITH event3
  ORDER BY event3.nameKey, event3.id
  LIMIT 25
  RETURN collect({id: event3.id}) AS events3
}
CALL () {
  MATCH (event4:Event)
  WHERE size(event4.topics) = 0
  RETURN count(event4) AS events4Total
}
CALL () {
  MATCH (event5:Event)
  WHERE size(event5.topics) > 0
  RETURN count(event5) AS events5Total
}
RETURN {events: events, events2: events2, events3: events3, events4Total: events4Total, events5Total: events5Total} AS data
