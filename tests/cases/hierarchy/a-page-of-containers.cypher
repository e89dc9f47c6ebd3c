CALL () {
  UNWIND $ids AS id
  MATCH (place:Place {id: id})
  WITH place
  LIMIT 1
  CALL (place) {
    MATCH path = (place)-[:WITHIN*1..16]->(place2)
    WHERE place2.level IN $levelIn
    WITH place2, min(length(path)) AS depth
    WITH place2, depth, CASE place2.level WHEN 'COUNTRY' THEN 0 WHEN 'REGION' THEN 1 WHEN 'PROVINCE' THEN 2 WHEN 'DISTRICT' THEN 3 WHEN 'CITY' THEN 4 WHEN 'NEIGHBOURHOOD' THEN 5 WHEN 'SITE' THEN 6 END AS levelRank
    ORDER BY levelRank, place2.id
    LIMIT 2
    RETURN collect({id: place2.id, level: place2.level}) AS withinAll
  }
  CALL (place) {
    MATCH path2 = (place)-[:WITHIN*1..16]->(place3)
    WHERE place3.level IN $levelIn2
    RETURN count(DISTINCT place3) AS withinAllTotal
  }
  RETURN collect({withinAll: withinAll, withinAllTotal: withinAllTotal}) AS place4
}
RETURN {place: place4} AS data
