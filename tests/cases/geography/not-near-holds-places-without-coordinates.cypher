CALL () {
  MATCH (place:Place)
  WHERE NOT ((place.latitude IS NOT NULL AND place.latitude >= $south) AND (place.latitude IS NOT NULL AND place.latitude <= $north) AND (place.latitude IS NOT NULL AND place.longitude IS NOT NULL AND sin(radians(place.latitude - $latitude) / 2) ^ 2 + cos(radians(place.latitude)) * cos(radians($latitude)) * sin(radians(place.longitude - $longitude) / 2) ^ 2 <= $haversine)) AND place.nameKey IS NOT NULL
  WITH place
  ORDER BY place.nameKey, place.id
  LIMIT 25
  RETURN collect({id: place.id}) AS places
}
RETURN {places: places} AS data
