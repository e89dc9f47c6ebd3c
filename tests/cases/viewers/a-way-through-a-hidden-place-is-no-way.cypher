CALL () {
  UNWIND $ids AS id
  MATCH (place:Place {id: id})
  WHERE place.marking IN ['PUBLIC']
  WITH place
  LIMIT 1
  CALL (place) {
    MATCH (place)-[within:WITHIN]->(place2)
    WHERE within.marking IN ['PUBLIC'] AND place2.marking IN ['PUBLIC']
    WITH place2, within, CASE within.rank WHEN 'PREFERRED' THEN 0 WHEN 'NORMAL' THEN 1 WHEN 'DEPRECATED' THEN 2 END AS rankRank
    ORDER BY rankRank, place2.id
    LIMIT 1
    RETURN collect({id: place2.id}) AS within2
  }
  CALL (place) {
    MATCH path = (place)-[:WITHIN*1..16]->(place3)
    WHERE all(step IN nodes(path) WHERE step.marking IN ['PUBLIC']) AND all(step IN relationships(path) WHERE step.marking IN ['PUBLIC'])
    WITH place3, min(length(path)) AS depth
    ORDER BY depth, place3.id
    LIMIT 10
    RETURN collect({id: place3.id}) AS withinAll
  }
  CALL (place) {
    MATCH path2 = (place)-[:WITHIN*1..16]->(place4)
    WHERE all(step IN nodes(path2) WHERE step.marking IN ['PUBLIC']) AND all(step IN relationships(path2) WHERE step.marking IN ['PUBLIC'])
    RETURN count(DISTINCT place4) AS withinAllTotal
  }
  RETURN collect({name: place.name, within: within2, withinAll: withinAll, withinAllTotal: withinAllTotal}) AS place5
}
CALL () {
  MATCH (place6:Place)
  WHERE place6.id = $idEq
  MATCH path3 = (place6)<-[:WITHIN*0..16]-(place7)
  WHERE all(step IN nodes(path3) WHERE step.marking IN ['PUBLIC']) AND all(step IN relationships(path3) WHERE step.marking IN ['PUBLIC'])
  WITH DISTINCT place7
  WHERE place7.marking IN ['PUBLIC']
  WITH place7
  ORDER BY place7.nameKey, place7.id
  LIMIT 25
  RETURN collect({id: place7.id}) AS places
}
CALL () {
  MATCH (place8:Place)
  WHERE place8.marking IN ['PUBLIC'] AND COUNT {
    MATCH (place8)-[within3:WITHIN]->(place9)
    WHERE within3.marking IN ['PUBLIC'] AND place9.marking IN ['PUBLIC']
  } = 0 AND place8.nameKey IS NOT NULL
  WITH place8
  ORDER BY place8.nameKey, place8.id
  LIMIT 25
  RETURN collect({id: place8.id}) AS places2
}
CALL () {
  MATCH (place10:Place)
  WHERE place10.id = $idEq2
  MATCH path4 = (place10)<-[:WITHIN*0..16]-(place11)
  WHERE all(step IN nodes(path4) WHERE step.marking IN ['PUBLIC']) AND all(step IN relationships(path4) WHERE step.marking IN ['PUBLIC'])
  MATCH (place11)<-[occurredAt:OCCURRED_AT]-(event)
  WHERE occurredAt.marking IN ['PUBLIC'] AND place11.marking IN ['PUBLIC']
  WITH DISTINCT event
  WHERE event.marking IN ['PUBLIC']
  WITH event
  ORDER BY event.nameKey, event.id
  LIMIT 25
  RETURN collect({id: event.id}) AS events
}
RETURN {place: place5, places: places, places2: places2, events: events} AS data
