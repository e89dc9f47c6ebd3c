CALL () {
  MATCH (agent:Agent)
  WHERE agent.id = $idEq
  MATCH (agent)-[participatedIn:PARTICIPATED_IN]->(event)
  WHERE participatedIn.marking IN ['PUBLIC'] AND agent.marking IN ['PUBLIC']
  WITH DISTINCT event
  WHERE event.marking IN ['PUBLIC']
  RETURN count(event) AS eventsTotal
}
CALL () {
  MATCH (event2:Event)
  WHERE event2.marking IN ['PUBLIC'] AND event2.id = $idEq2 AND COUNT {
    MATCH (event2)<-[participatedIn2:PARTICIPATED_IN]-(agent2)
    WHERE participatedIn2.marking IN ['PUBLIC'] AND agent2.marking IN ['PUBLIC']
  } = 0
  RETURN count(event2) AS events2Total
}
CALL () {
  MATCH (event3:Event)
  WHERE event3.marking IN ['PUBLIC'] AND event3.id = $idEq3 AND COUNT {
    MATCH (event3)<-[participatedIn3:PARTICIPATED_IN]-(agent3)
    WHERE participatedIn3.marking IN ['PUBLIC'] AND agent3.marking IN ['PUBLIC'] AND NOT (agent3.id = $idEq4)
  } = 0
  RETURN count(event3) AS events3Total
}
CALL () {
  MATCH (event4:Event)
  WHERE event4.marking IN ['PUBLIC'] AND COUNT {
    MATCH (event4)<-[counts:COUNTS]-(quantityClaim)
    WHERE counts.marking IN ['PUBLIC'] AND quantityClaim.marking IN ['PUBLIC']
  } = $quantityClaimsCount AND event4.nameKey IS NOT NULL
  WITH event4
  ORDER BY event4.nameKey, event4.id
  LIMIT 25
  RETURN collect({id: event4.id}) AS events4
}
CALL () {
  MATCH (event5:Event)
  WHERE event5.id = $idEq5
  MATCH (event5)<-[partOf:PART_OF]-(event6)
  WHERE partOf.marking IN ['PUBLIC'] AND event5.marking IN ['PUBLIC']
  WITH DISTINCT event6
  WHERE event6.marking IN ['PUBLIC']
  WITH event6
  ORDER BY event6.nameKey, event6.id
  LIMIT 25
  RETURN collect({id: event6.id}) AS events5
}
CALL () {
  MATCH (person:Person)
  WHERE person.marking IN ['PUBLIC'] AND NOT (COUNT {
    MATCH (person)-[memberOf:MEMBER_OF]->(group:Group)
    WHERE memberOf.marking IN ['PUBLIC'] AND group.marking IN ['PUBLIC'] AND group.id = $idEq6
  } > 0)
  RETURN count(person) AS peopleTotal
}
RETURN {eventsTotal: eventsTotal, events2Total: events2Total, events3Total: events3Total, events4: events4, events5: events5, peopleTotal: peopleTotal} AS data
