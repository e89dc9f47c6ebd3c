CALL () {
  UNWIND $ids AS id
  MATCH (place:Place {id: id})
  WHERE place.marking IN ['PUBLIC']
  WITH place
  LIMIT 1
  CALL (place) {
    MATCH path = (place)-[:WITHIN*1..16]->(place2)
    WHERE all(step IN nodes(path) WHERE step.marking IN ['PUBLIC']) AND all(step IN relationships(path) WHERE step.marking IN ['PUBLIC'])
    RETURN count(DISTINCT place2) AS withinAllTotal
  }
  RETURN collect({withinAllTotal: withinAllTotal, withinEachTotal: COUNT {
    MATCH (place)-[within:WITHIN]->(place3)
    WHERE within.marking IN ['PUBLIC'] AND place3.marking IN ['PUBLIC']
  }}) AS place4
}
CALL () {
  MATCH (place5:Place)
  WHERE place5.id = $idEq
  MATCH path2 = (place5)<-[:WITHIN*0..16]-(place6)
  WHERE all(step IN nodes(path2) WHERE step.marking IN ['PUBLIC']) AND all(step IN relationships(path2) WHERE step.marking IN ['PUBLIC'])
  WITH DISTINCT place6
  WHERE place6.marking IN ['PUBLIC']
  WITH place6
  ORDER BY place6.nameKey, place6.id
  LIMIT 25
  RETURN collect({id: place6.id}) AS places
}
RETURN {place: place4, places: places} AS data
