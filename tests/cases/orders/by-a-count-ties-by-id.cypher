CALL () {
  MATCH (event:Event)
  WITH event, COUNT { (event)<-[:ABOUT]-(statement) } AS related
  ORDER BY related DESC, event.id
  LIMIT 9
  RETURN collect({id: event.id, statementsAboutTotal: COUNT { (event)<-[:ABOUT]-(statement2) }}) AS events
}
RETURN {events: events} AS data
