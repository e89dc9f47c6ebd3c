CALL () {
  UNWIND $ids AS id
  MATCH (place:Place {id: id})
  WITH place
  LIMIT 1
  CALL (place) {
    MATCH path = (place)-[:WITHIN*1..16]->(place2)
    WITH place2, min(length(path)) AS depth
    ORDER BY depth, place2.id
    LIMIT 10
    RETURN collect({id: place2.id, edge: {depth: depth}}) AS withinAll
  }
  CALL (place) {
    MATCH (place)-[:WITHIN]->(place3)
    WITH place3
    ORDER BY place3.nameKey, place3.id
    LIMIT 10
    RETURN collect({id: place3.id}) AS withinEach
  }
  RETURN collect({withinAll: withinAll, withinEach: withinEach}) AS place4
}
RETURN {place: place4} AS data
