CALL () {
  MATCH (event:Event)
  WHERE event.whenEarliest <= $whenEarliest AND event.whenLatest >= $whenLatest AND event.nameKey IS NOT NULL
  WITH event
  ORDER BY event.nameKey, event.id
  LIMIT 25
  RETURN collect({id: event.id}) AS events
}
RETURN {events: events} AS data
