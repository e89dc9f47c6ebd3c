CALL () {
  MATCH (place:Place)
  WHERE place.id = $idEq
  MATCH (place)<-[:WITHIN]-(place2)
  WITH DISTINCT place2
  WITH place2
  ORDER BY place2.nameKey, place2.id
  LIMIT 25
  RETURN collect({id: place2.id}) AS places
}
CALL () {
  MATCH (place3:Place)
  WHERE place3.id = $idEq2
  MATCH (place3)<-[:WITHIN]-(place4)
  WITH DISTINCT place4
  WITH place4
  ORDER BY place4.nameKey, place4.id
  LIMIT 25
  RETURN collect({id: place4.id}) AS places2
}
RETURN {places: places, places2: places2} AS data
