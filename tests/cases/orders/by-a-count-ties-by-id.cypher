CALL () {
  MATCH (event:Event)
  WITH event, COUNT { (event)<-[:ABOUT]-(statement) } AS related
  WITH event, related
  ORDER BY related DESC, event.id
  LIMIT $first
  RETURN collect({id: event.id, statementsAboutTotal: COUNT { (event)<-[:ABOUT]-(statement2) }}) AS events
}
RETURN {events: events} AS data
