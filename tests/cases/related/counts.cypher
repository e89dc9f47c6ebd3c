CALL () {
  MATCH (event:Event)
  WHERE COUNT { (event)<-[:ABOUT]-(statement) } >= $statementsAboutCount AND event.nameKey IS NOT NULL
  WITH event
  ORDER BY event.nameKey, event.id
  LIMIT 25
  RETURN collect({id: event.id}) AS events
}
CALL () {
  MATCH (event2:Event)
  WHERE COUNT { (event2)<-[:PARTICIPATED_IN]-(agent) } = $participantsCount
  RETURN count(event2) AS events2Total
}
CALL () {
  MATCH (event3:Event)
  WHERE COUNT { (event3)<-[:ABOUT]-(statement2) } IN $statementsAboutCount2 AND event3.nameKey IS NOT NULL
  WITH event3
  ORDER BY event3.nameKey, event3.id
  LIMIT 25
  RETURN collect({id: event3.id}) AS events3
}
CALL () {
  MATCH (event4:Event)
  WHERE NOT (COUNT { (event4)<-[:ABOUT]-(statement3) } IN $statementsAboutCount3)
  RETURN count(event4) AS events4Total
}
RETURN {events: events, events2Total: events2Total, events3: events3, events4Total: events4Total} AS data
