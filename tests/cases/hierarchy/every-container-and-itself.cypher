CALL () {
  MATCH (place:Place)
  WHERE COUNT {
    MATCH (place)-[:WITHIN*0..16]->(place2)
    WHERE NOT (place2.latitude IS NOT NULL AND (place2.latitude IS NOT NULL AND place2.latitude < $latitudeLt))
  } = 0 AND place.nameKey IS NOT NULL
  WITH place
  ORDER BY place.nameKey, place.id
  LIMIT 25
  RETURN collect({id: place.id}) AS places
}
RETURN {places: places} AS data
