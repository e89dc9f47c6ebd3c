CALL () {
  MATCH (place:Place)
  WHERE COUNT {
    MATCH (citation:Citation)
    WHERE citation.id IN place.citationIds AND COUNT {
      MATCH (citation)-[:CITES]->(source)
      WHERE source.sourceKind = $sourceKindEq
    } > 0
  } = 0 AND place.nameKey IS NOT NULL
  WITH place
  ORDER BY place.nameKey, place.id
  LIMIT 25
  RETURN collect({id: place.id}) AS places
}
CALL () {
  MATCH (place2:Place)
  WHERE COUNT {
    MATCH (citation2:Citation)
    WHERE citation2.id IN place2.citationIds AND NOT (COUNT {
      MATCH (citation2)-[:CITES]->(source2)
      WHERE source2.sourceKind = $sourceKindEq2
    } > 0)
  } = 0
  RETURN count(place2) AS places2Total
}
CALL () {
  MATCH (place3:Place)
  WHERE COUNT {
    MATCH (citation3:Citation)
    WHERE citation3.id IN place3.citationIds
  } >= $citationsCount AND place3.nameKey IS NOT NULL
  WITH place3
  ORDER BY place3.nameKey, place3.id
  LIMIT 25
  RETURN collect({id: place3.id}) AS places3
}
CALL () {
  MATCH (place4:Place)
  WHERE COUNT {
    MATCH (citation4:Citation)
    WHERE citation4.id IN place4.citationIds AND COUNT {
      MATCH (citation4)-[:CITES]->(source3)
      WHERE source3.sourceKind <> $sourceKindNe
    } > 0
  } = $citationsCount2
  RETURN count(place4) AS places4Total
}
RETURN {places: places, places2Total: places2Total, places3: places3, places4Total: places4Total} AS data
