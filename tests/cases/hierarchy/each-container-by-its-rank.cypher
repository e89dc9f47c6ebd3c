CALL () {
  UNWIND $ids AS id
  MATCH (place:Place {id: id})
  WITH place
  LIMIT 1
  CALL (place) {
    MATCH (place)-[within:WITHIN]->(place2)
    WITH place2, within, CASE within.rank WHEN 'PREFERRED' THEN 0 WHEN 'NORMAL' THEN 1 WHEN 'DEPRECATED' THEN 2 END AS rankRank
    ORDER BY rankRank, place2.id, within.key
    LIMIT 10
    RETURN collect({id: place2.id, edge: {rank: within.rank, during: within.during, confidence: within.confidence}}) AS withinEach
  }
  RETURN collect({withinEach: withinEach}) AS place3
}
RETURN {place: place3} AS data
