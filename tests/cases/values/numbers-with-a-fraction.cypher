CALL () {
  MATCH (place:Place)
  WHERE place.latitude >= $latitudeGte AND place.nameKey IS NOT NULL
  WITH place
  ORDER BY place.nameKey, place.id
  LIMIT 25
  RETURN collect({id: place.id}) AS places
}
CALL () {
  MATCH (place2:Place)
  WHERE place2.latitude < $latitudeLt AND place2.nameKey IS NOT NULL
  WITH place2
  ORDER BY place2.nameKey, place2.id
  LIMIT 25
  RETURN collect({id: place2.id}) AS places2
}
CALL () {
  MATCH (place3:Place)
  WHERE place3.latitude < $latitudeLt2 AND place3.latitude > $latitudeGt AND place3.nameKey IS NOT NULL
  WITH place3
  ORDER BY place3.nameKey, place3.id
  LIMIT 25
  RETURN collect({id: place3.id}) AS places3
}
CALL () {
  MATCH (place4:Place)
  WHERE place4.longitude = $longitudeEq AND place4.nameKey IS NOT NULL
  WITH place4
  ORDER BY place4.nameKey, place4.id
  LIMIT 25
  RETURN collect({id: place4.id}) AS places4
}
RETURN {places: places, places2: places2, places3: places3, places4: places4} AS data
