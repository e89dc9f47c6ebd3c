CALL () {
  MATCH (event:Event)
  WHERE event.whenEarliest < $whenEarliest AND event.whenLatest < $whenLatest AND event.nameKey IS NOT NULL
  WITH event
  ORDER BY event.nameKey, event.id
  LIMIT 25
  RETURN collect({id: event.id}) AS events
}
CALL () {
  MATCH (event2:Event)
  WHERE event2.whenEarliest > $whenEarliest2 AND event2.whenEarliest < $whenEarliest3 AND event2.nameKey IS NOT NULL
  WITH event2
  ORDER BY event2.nameKey, event2.id
  LIMIT 25
  RETURN collect({id: event2.id}) AS events2
}
RETURN {events: events, events2: events2} AS data
