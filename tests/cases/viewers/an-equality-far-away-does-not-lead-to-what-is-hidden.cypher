CALL () {
  MATCH (event:Event)
  WHERE event.name = $nameEq
  MATCH (event)<-[partOf:PART_OF]-(event2)
  WHERE partOf.marking IN ['PUBLIC'] AND event.marking IN ['PUBLIC']
  MATCH (event2)<-[partOf2:PART_OF]-(event3)
  WHERE partOf2.marking IN ['PUBLIC'] AND event2.marking IN ['PUBLIC']
  WITH DISTINCT event3
  WHERE event3.marking IN ['PUBLIC']
  WITH event3
  ORDER BY event3.nameKey, event3.id
  LIMIT 25
  RETURN collect({id: event3.id}) AS events
}
CALL () {
  MATCH (event4:Event)
  WHERE event4.name = $nameEq2
  MATCH (event4)<-[partOf3:PART_OF]-(event5)
  WHERE partOf3.marking IN ['PUBLIC'] AND event4.marking IN ['PUBLIC']
  MATCH (event5)<-[partOf4:PART_OF]-(event6)
  WHERE partOf4.marking IN ['PUBLIC'] AND event5.marking IN ['PUBLIC']
  WITH DISTINCT event6
  WHERE event6.marking IN ['PUBLIC']
  RETURN count(event6) AS eventsTotal
}
CALL () {
  MATCH (entity:Entity)
  WHERE entity.id = $idEq
  MATCH (entity)<-[about:ABOUT]-(statement)
  WHERE about.marking IN ['PUBLIC'] AND entity.marking IN ['PUBLIC']
  MATCH (statement)<-[made:MADE]-(person:Person)
  WHERE made.marking IN ['PUBLIC'] AND statement.marking IN ['PUBLIC']
  WITH DISTINCT person
  WHERE person.marking IN ['PUBLIC']
  WITH person
  ORDER BY person.nameKey, person.id
  LIMIT 25
  RETURN collect({id: person.id}) AS people
}
RETURN {events: events, eventsTotal: eventsTotal, people: people} AS data
