CALL () {
  MATCH (event:Event)
  WHERE COUNT {
    MATCH (event)-[:OCCURRED_AT]->(place)
    WHERE place.latitude >= $south AND place.latitude <= $north AND (sin(radians(place.latitude - $latitude) / 2) ^ 2 + cos(radians(place.latitude)) * cos(radians($latitude)) * sin(radians(place.longitude - $longitude) / 2) ^ 2 <= $haversine)
  } > 0 AND event.nameKey IS NOT NULL
  WITH event
  ORDER BY event.nameKey, event.id
  LIMIT 25
  RETURN collect({id: event.id}) AS events
}
RETURN {events: events} AS data
