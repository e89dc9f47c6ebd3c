CALL () {
  MATCH (place:Place)
  WHERE place.latitude >= $south AND place.latitude <= $north AND place.longitude >= $west AND place.longitude <= $east AND (size([edge IN $bands[toInteger((place.latitude - $bandsFrom) * $bandsPerDegree)] WHERE edge[0] <= place.latitude AND place.latitude < edge[1] AND (edge[2] - place.longitude) * edge[3] + (place.latitude - edge[0]) * edge[4] > 0]) % 2 = 1 OR any(edge IN $bands[toInteger((place.latitude - $bandsFrom) * $bandsPerDegree)] WHERE abs((edge[2] - place.longitude) * edge[3] + (place.latitude - edge[0]) * edge[4]) <= 1 AND abs((place.longitude - edge[2]) * edge[4] + (place.latitude - edge[0]) * edge[3] - edge[5]) <= edge[5] + 1)) AND place.nameKey IS NOT NULL
  WITH place
  ORDER BY place.nameKey, place.id
  LIMIT 25
  RETURN collect({id: place.id}) AS places
}
CALL () {
  MATCH (place2:Place)
  WHERE place2.latitude >= $south2 AND place2.latitude <= $north2 AND place2.longitude >= $west2 AND place2.longitude <= $east2 AND (size([edge IN $bands2[toInteger((place2.latitude - $bandsFrom2) * $bandsPerDegree2)] WHERE edge[0] <= place2.latitude AND place2.latitude < edge[1] AND (edge[2] - place2.longitude) * edge[3] + (place2.latitude - edge[0]) * edge[4] > 0]) % 2 = 1 OR any(edge IN $bands2[toInteger((place2.latitude - $bandsFrom2) * $bandsPerDegree2)] WHERE abs((edge[2] - place2.longitude) * edge[3] + (place2.latitude - edge[0]) * edge[4]) <= 1 AND abs((place2.longitude - edge[2]) * edge[4] + (place2.latitude - edge[0]) * edge[3] - edge[5]) <= edge[5] + 1)) AND place2.nameKey IS NOT NULL
  WITH place2
  ORDER BY place2.nameKey, place2.id
  LIMIT 25
  RETURN collect({id: place2.id}) AS places2
}
RETURN {places: places, places2: places2} AS data
