CALL () {
  UNWIND $ids AS id
  MATCH (place:Place {id: id})
  WITH place
  LIMIT 1
  CALL (place) {
    MATCH (place)-[within:WITHIN]->(place2)
    WITH place2, within, CASE within.rank WHEN 'PREFERRED' THEN 0 WHEN 'NORMAL' THEN 1 WHEN 'DEPRECATED' THEN 2 END AS rankRank
    ORDER BY rankRank, place2.id
    LIMIT 1
    CALL (place2) {
      MATCH (place2)-[within2:WITHIN]->(place3)
      WITH place3, within2, CASE within2.rank WHEN 'PREFERRED' THEN 0 WHEN 'NORMAL' THEN 1 WHEN 'DEPRECATED' THEN 2 END AS rankRank2
      ORDER BY rankRank2, place3.id
      LIMIT 1
      RETURN collect({id: place3.id}) AS within3
    }
    RETURN collect({id: place2.id, within: within3}) AS within4
  }
  RETURN collect({within: within4}) AS place4
}
RETURN {place: place4} AS data
