CALL () {
  MATCH (place:Place)
  WHERE place.latitude >= $south AND place.latitude <= $north AND ((place.longitude >= $west AND place.longitude <= $east) OR (place.longitude >= $west2 AND place.longitude <= $east2)) AND place.nameKey IS NOT NULL
  WITH place
  ORDER BY place.nameKey, place.id
  LIMIT 25
  RETURN collect({id: place.id}) AS places
}
CALL () {
  MATCH (place2:Place)
  WHERE place2.latitude >= $south2 AND place2.latitude <= $north2 AND ((place2.longitude >= $west3 AND place2.longitude <= $east3) OR (place2.longitude >= $west4 AND place2.longitude <= $east4)) AND place2.nameKey IS NOT NULL
  WITH place2
  ORDER BY place2.nameKey, place2.id
  LIMIT 25
  RETURN collect({id: place2.id}) AS places2
}
CALL () {
  MATCH (place3:Place)
  WHERE place3.latitude >= $south3 AND place3.latitude <= $north3 AND ((place3.longitude >= $west5 AND place3.longitude <= $east5) OR (place3.longitude >= $west6 AND place3.longitude <= $east6))
  RETURN count(place3) AS places3Total
}
CALL () {
  MATCH (place4:Place)
  WHERE NOT ((place4.latitude IS NOT NULL AND place4.latitude >= $south4) AND (place4.latitude IS NOT NULL AND place4.latitude <= $north4) AND (((place4.longitude IS NOT NULL AND place4.longitude >= $west7) AND (place4.longitude IS NOT NULL AND place4.longitude <= $east7)) OR ((place4.longitude IS NOT NULL AND place4.longitude >= $west8) AND (place4.longitude IS NOT NULL AND place4.longitude <= $east8))))
  RETURN count(place4) AS places4Total
}
RETURN {places: places, places2: places2, places3Total: places3Total, places4Total: places4Total} AS data
