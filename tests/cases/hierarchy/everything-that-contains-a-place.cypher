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
    RETURN collect({id: place2.id, level: place2.level, edge: {depth: depth}}) AS withinAll
  }
  CALL (place) {
    MATCH path2 = (place)-[:WITHIN*1..16]->(place3)
    RETURN count(DISTINCT place3) AS withinAllTotal
  }
  RETURN collect({withinAll: withinAll, withinAllTotal: withinAllTotal}) AS place4
}
RETURN {place: place4} AS data
