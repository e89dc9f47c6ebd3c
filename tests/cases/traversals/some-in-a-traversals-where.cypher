CALL () {
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  WITH event
  LIMIT 1
  CALL (event) {
    MATCH (event)<-[:ABOUT]-(statement)
    WHERE COUNT {
      MATCH (statement)<-[:MADE]-(agent)
      WHERE COUNT {
        MATCH (agent)-[:MEMBER_OF]->(group:Group)
        WHERE group.id = $idEq
      } > 0
    } > 0
    WITH statement
    ORDER BY statement.id
    LIMIT 10
    RETURN collect({id: statement.id}) AS statementsAbout
  }
  RETURN collect({statementsAbout: statementsAbout, statementsAboutTotal: COUNT {
    MATCH (event)<-[:ABOUT]-(statement2)
    WHERE COUNT {
      MATCH (statement2)<-[:MADE]-(agent2)
      WHERE COUNT {
        MATCH (agent2)-[:MEMBER_OF]->(group2:Group)
        WHERE group2.id = $idEq2
      } > 0
    } > 0
  }}) AS event2
}
RETURN {event: event2} AS data
