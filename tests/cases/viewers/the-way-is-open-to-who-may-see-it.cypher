CALL () {
  UNWIND $ids AS id
  MATCH (place:Place {id: id})
  WHERE place.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED']
  WITH place
  LIMIT 1
  CALL (place) {
    MATCH (place)-[within:WITHIN]->(place2)
    WHERE within.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND place2.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED']
    WITH place2, within, CASE within.rank WHEN 'PREFERRED' THEN 0 WHEN 'NORMAL' THEN 1 WHEN 'DEPRECATED' THEN 2 END AS rankRank
    ORDER BY rankRank, place2.id
    LIMIT 1
    RETURN collect({id: place2.id}) AS within2
  }
  CALL (place) {
    MATCH path = (place)-[:WITHIN*1..16]->(place3)
    WHERE all(step IN nodes(path) WHERE step.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED']) AND all(step IN relationships(path) WHERE step.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
    WITH place3, min(length(path)) AS depth
    ORDER BY depth, place3.id
    LIMIT 10
    RETURN collect({id: place3.id}) AS withinAll
  }
  RETURN collect({within: within2, withinAll: withinAll}) AS place4
}
CALL () {
  MATCH (place5:Place)
  WHERE place5.id = $idEq
  MATCH path2 = (place5)<-[:WITHIN*0..16]-(place6)
  WHERE all(step IN nodes(path2) WHERE step.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED']) AND all(step IN relationships(path2) WHERE step.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
  WITH DISTINCT place6
  WHERE place6.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED']
  WITH place6
  ORDER BY place6.nameKey, place6.id
  LIMIT 25
  RETURN collect({id: place6.id}) AS places
}
RETURN {place: place4, places: places} AS data
