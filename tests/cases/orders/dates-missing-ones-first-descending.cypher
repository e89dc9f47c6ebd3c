CALL () {
  MATCH (event:Event)
  WHERE event.whenEarliest IS NOT NULL
  WITH event
  ORDER BY event.whenEarliest DESC, event.id
  LIMIT 8
  RETURN collect({id: event.id}) AS events
}
RETURN {events: events} AS data
