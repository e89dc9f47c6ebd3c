CALL () {
  MATCH (event:Event)
  WITH event, COUNT { (event)<-[:ABOUT]-(statement) } AS related
  WHERE related <= $from1 AND (related < $from1 OR event.id > $from2)
  WITH event, related
  ORDER BY related DESC, event.id
  LIMIT 3
  RETURN collect({id: event.id, statementsAboutTotal: COUNT { (event)<-[:ABOUT]-(statement2) }, cursor: [related, event.id]}) AS events
}
RETURN {events: events} AS data
