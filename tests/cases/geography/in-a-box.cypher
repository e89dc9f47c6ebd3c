CALL () {
  MATCH (place:Place)
  WHERE place.latitude >= $south AND place.latitude <= $north AND ((place.longitude >= $west AND place.longitude <= $east) OR (place.longitude >= $west2 AND place.longitude <= $east2)) AND place.nameKey IS NOT NULL
  WITH place
  ORDER BY place.nameKey, place.id
  LIMIT 25
  RETURN collect({id: place.id}) AS places
}
RETURN {places: places} AS data
