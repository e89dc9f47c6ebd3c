CALL () {
  MATCH (source:Source)
  WHERE source.reliability < $reliabilityLt AND source.nameKey IS NOT NULL
  WITH source
  ORDER BY source.nameKey, source.id
  LIMIT 25
  RETURN collect({id: source.id}) AS sources
}
CALL () {
  MATCH (source2:Source)
  WHERE source2.reliability <= $reliabilityLte
  RETURN count(source2) AS sources2Total
}
CALL () {
  MATCH (source3:Source)
  WHERE source3.reliability > $reliabilityGt AND source3.nameKey IS NOT NULL
  WITH source3
  ORDER BY source3.nameKey, source3.id
  LIMIT 25
  RETURN collect({id: source3.id}) AS sources3
}
CALL () {
  MATCH (source4:Source)
  WHERE source4.reliability >= $reliabilityGte
  RETURN count(source4) AS sources4Total
}
RETURN {sources: sources, sources2Total: sources2Total, sources3: sources3, sources4Total: sources4Total} AS data
