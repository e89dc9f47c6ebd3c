CALL () {
  MATCH (event:Event)
  WHERE COUNT {
    MATCH (event)<-[participatedIn:PARTICIPATED_IN]-(agent)
    WHERE participatedIn.role = $roleEq
  } = 0 AND any(item IN $topicsHas WHERE item IN event.topics)
  RETURN count(event) AS eventsTotal
}
RETURN {eventsTotal: eventsTotal} AS data
