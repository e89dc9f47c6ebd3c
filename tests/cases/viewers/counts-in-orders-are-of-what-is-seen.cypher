CALL () {
  MATCH (event:Event)
  WHERE event.marking IN ['PUBLIC']
  WITH event, COUNT {
    MATCH (event)<-[about:ABOUT]-(statement)
    WHERE about.marking IN ['PUBLIC'] AND statement.marking IN ['PUBLIC']
  } AS related
  ORDER BY related DESC, event.id
  LIMIT 6
  RETURN collect({id: event.id, statementsAboutTotal: COUNT {
    MATCH (event)<-[about2:ABOUT]-(statement2)
    WHERE about2.marking IN ['PUBLIC'] AND statement2.marking IN ['PUBLIC']
  }}) AS events
}
RETURN {events: events} AS data
