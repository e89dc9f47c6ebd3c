CALL () {
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  WITH event
  LIMIT 1
  CALL (event) {
    MATCH (event)<-[:ABOUT]-(statement)
    WITH statement
    ORDER BY statement.id
    LIMIT 11
    RETURN collect({id: statement.id}) AS statementsAbout
  }
  RETURN collect({statementsAbout: statementsAbout, statementsAboutTotal: COUNT { (event)<-[:ABOUT]-(statement2) }}) AS event2
}
RETURN {event: event2} AS data
