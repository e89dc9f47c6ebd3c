CALL () {
  MATCH (place:Place)
  WHERE place.latitude >= $south AND place.latitude <= $north AND place.longitude >= $west AND place.longitude <= $east AND (size([edge IN $bands[toInteger((place.latitude - $bandsFrom) * $bandsPerDegree)] WHERE edge[0] <= place.latitude AND place.latitude < edge[1] AND (edge[2] - place.longitude) * edge[3] + (place.latitude - edge[0]) * edge[4] > 0]) % 2 = 1 OR any(edge IN $bands[toInteger((place.latitude - $bandsFrom) * $bandsPerDegree)] WHERE abs((edge[2] - place.longitude) * edge[3] + (place.latitude - edge[0]) * edge[4]) <= 1 AND abs((place.longitude - edge[2]) * edge[4] + (place.latitude - edge[0]) * edge[3] - edge[5]) <= edge[5] + 1)) AND place.nameKey IS NOT NULL
  WITH place
  ORDER BY place.nameKey, place.id
  LIMIT 25
  RETURN collect({id: place.id}) AS places
}
RETURN {places: places} AS data
