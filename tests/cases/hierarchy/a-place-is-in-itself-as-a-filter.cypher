CALL () {
  MATCH (place:Place)
  WHERE place.id = $idEq
  MATCH (place)<-[:WITHIN*0..16]-(place2)
  WITH DISTINCT place2
  WITH place2
  ORDER BY place2.nameKey, place2.id
  LIMIT 25
  RETURN collect({id: place2.id}) AS places
}
RETURN {places: places} AS data
