CALL () {
  MATCH (event:Event)
  WHERE event.`when` IS NULL AND event.nameKey IS NOT NULL
  WITH event
  ORDER BY event.nameKey, event.id
  LIMIT 25
  RETURN collect({id: event.id}) AS events
}
CALL () {
  MATCH (event2:Event)
  WHERE event2.`when` IS NOT NULL
  RETURN count(event2) AS events2Total
}
RETURN {events: events, events2Total: events2Total} AS data
