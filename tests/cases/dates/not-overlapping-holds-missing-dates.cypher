CALL () {
  MATCH (event:Event)
  WHERE event.whenEarliest <= $whenEarliest AND event.whenLatest >= $whenLatest
  RETURN count(event) AS eventsTotal
}
CALL () {
  MATCH (event2:Event)
  WHERE NOT (event2.whenEarliest <= $whenEarliest2 AND event2.whenLatest >= $whenLatest2) AND event2.nameKey IS NOT NULL
  WITH event2
  ORDER BY event2.nameKey, event2.id
  LIMIT 25
  RETURN collect({id: event2.id}) AS events2
}
CALL () {
  MATCH (event3:Event)
  WHERE NOT (event3.whenEarliest > $whenEarliest3 AND event3.whenEarliest < $whenEarliest4) AND event3.nameKey IS NOT NULL
  WITH event3
  ORDER BY event3.nameKey, event3.id
  LIMIT 25
  RETURN collect({id: event3.id}) AS events3
}
RETURN {eventsTotal: eventsTotal, events2: events2, events3: events3} AS data
