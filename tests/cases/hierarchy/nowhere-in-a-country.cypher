CALL () {
  MATCH (place:Place)
  WHERE COUNT {
    MATCH (place)-[:WITHIN*0..16]->(place2)
    WHERE place2.level = $levelEq
  } = 0 AND place.nameKey IS NOT NULL
  WITH place
  ORDER BY place.nameKey, place.id
  LIMIT 25
  RETURN collect({id: place.id}) AS places
}
RETURN {places: places} AS data
