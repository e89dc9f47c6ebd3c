CALL () {
  MATCH (event:Event)
  WHERE COUNT {
    MATCH (event)<-[:ABOUT]-(statement)
    WHERE statement.stance IN $stanceIn AND statement.madeOn IS NOT NULL
  } > $statementsAboutCount AND COUNT {
    MATCH (event)<-[:ABOUT]-(statement2)
    WHERE statement2.stance IN $stanceIn2 AND statement2.madeOn IS NOT NULL
  } < $statementsAboutCount2 AND event.nameKey IS NOT NULL
  WITH event
  ORDER BY event.nameKey, event.id
  LIMIT 25
  RETURN collect({id: event.id}) AS events
}
RETURN {events: events} AS data
