CALL () {
  UNWIND $ids AS id
  MATCH (place:Place {id: id})
  WITH place
  LIMIT 1
  CALL (place) {
    MATCH path = (place)-[:WITHIN*1..16]->(place2)
    WITH place2, min(length(path)) AS depth
    ORDER BY depth DESC, place2.id DESC
    LIMIT 3
    RETURN collect({id: place2.id, edge: {depth: depth}}) AS withinAll
  }
  RETURN collect({withinAll: withinAll}) AS place3
}
RETURN {place: place3} AS data
