CALL () {
  UNWIND $ids AS id
  MATCH (place:Place {id: id})
  WITH place
  LIMIT $first
  CALL (place) {
    MATCH (place)-[within:WITHIN]->(place2)
    WITH place2, within, CASE within.rank WHEN 'PREFERRED' THEN 0 WHEN 'NORMAL' THEN 1 WHEN 'DEPRECATED' THEN 2 END AS rankRank
    WITH place2, within, rankRank
    ORDER BY rankRank, place2.id
    LIMIT $first2
    CALL (place2) {
      MATCH (place2)-[within2:WITHIN]->(place3)
      WITH place3, within2, CASE within2.rank WHEN 'PREFERRED' THEN 0 WHEN 'NORMAL' THEN 1 WHEN 'DEPRECATED' THEN 2 END AS rankRank2
      WITH place3, within2, rankRank2
      ORDER BY rankRank2, place3.id
      LIMIT $first3
      RETURN collect({id: place3.id}) AS within3
    }
    RETURN collect({id: place2.id, within: within3}) AS within4
  }
  RETURN collect({within: within4}) AS place4
}
RETURN {place: place4} AS data
