CALL () {
  MATCH (event:Event)
  WHERE any(item IN $topicsHas WHERE item IN event.topics) AND event.nameKey IS NOT NULL
  WITH event
  ORDER BY event.nameKey, event.id
  LIMIT 1
  RETURN collect({id: event.id}) AS events
}
CALL () {
  MATCH (event2:Event)
  WHERE any(item IN $topicsHas2 WHERE item IN event2.topics)
  RETURN count(event2) AS eventsTotal
}
CALL () {
  MATCH (event3:Event)
  WHERE any(item IN $topicsHas3 WHERE item IN event3.topics)
  WITH event3.eventKind AS item
  WHERE item IS NOT NULL
  WITH item AS value, null AS label, count(*) AS count
  ORDER BY count DESC, value
  LIMIT $facet
  RETURN collect({value: value, label: label, count: count}) AS eventsFacet1
}
RETURN {events: events, eventsTotal: eventsTotal, eventsFacet1: eventsFacet1} AS data
