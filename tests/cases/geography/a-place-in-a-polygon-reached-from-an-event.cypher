CALL () {
  MATCH (event:Event)
  WHERE COUNT {
    MATCH (event)-[:OCCURRED_AT]->(place)
    WHERE place.latitude >= $south AND place.latitude <= $north AND place.longitude >= $west AND place.longitude <= $east AND (size([edge IN $bands[toInteger((place.latitude - $bandsFrom) * $bandsPerDegree)] WHERE edge[0] <= place.latitude AND place.latitude < edge[1] AND (edge[2] - place.longitude) * edge[3] + (place.latitude - edge[0]) * edge[4] > 0]) % 2 = 1 OR any(edge IN $bands[toInteger((place.latitude - $bandsFrom) * $bandsPerDegree)] WHERE abs((edge[2] - place.longitude) * edge[3] + (place.latitude - edge[0]) * edge[4]) <= 1 AND abs((place.longitude - edge[2]) * edge[4] + (place.latitude - edge[0]) * edge[3] - edge[5]) <= edge[5] + 1))
  } > 0 AND event.nameKey IS NOT NULL
  WITH event
  ORDER BY event.nameKey, event.id
  LIMIT 25
  RETURN collect({id: event.id}) AS events
}
CALL () {
  MATCH (event2:Event)
  WHERE COUNT {
    MATCH (event2)-[:OCCURRED_AT]->(place2)
    WHERE place2.latitude >= $south2 AND place2.latitude <= $north2 AND place2.longitude >= $west2 AND place2.longitude <= $east2 AND (size([edge IN $bands2[toInteger((place2.latitude - $bandsFrom2) * $bandsPerDegree2)] WHERE edge[0] <= place2.latitude AND place2.latitude < edge[1] AND (edge[2] - place2.longitude) * edge[3] + (place2.latitude - edge[0]) * edge[4] > 0]) % 2 = 1 OR any(edge IN $bands2[toInteger((place2.latitude - $bandsFrom2) * $bandsPerDegree2)] WHERE abs((edge[2] - place2.longitude) * edge[3] + (place2.latitude - edge[0]) * edge[4]) <= 1 AND abs((place2.longitude - edge[2]) * edge[4] + (place2.latitude - edge[0]) * edge[3] - edge[5]) <= edge[5] + 1))
  } = 0
  RETURN count(event2) AS events2Total
}
RETURN {events: events, events2Total: events2Total} AS data
