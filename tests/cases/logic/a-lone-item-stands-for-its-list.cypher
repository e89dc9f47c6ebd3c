CALL () {
  MATCH (event:Event)
  WHERE event.eventKind IN $eventKindIn AND any(item IN $topicsHas WHERE item IN event.topics) AND event.nameKey IS NOT NULL
  WITH event
  ORDER BY event.nameKey, event.id
  LIMIT 25
  RETURN collect({id: event.id}) AS events
}
RETURN {events: events} AS data
