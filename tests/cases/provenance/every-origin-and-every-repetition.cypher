CALL () {
  UNWIND $ids AS id
  MATCH (source:Source {id: id})
  WITH source
  LIMIT 1
  CALL (source) {
    MATCH path = (source)-[:DERIVED_FROM*1..16]->(source2)
    WITH source2, min(length(path)) AS depth
    ORDER BY depth, source2.id
    LIMIT 10
    RETURN collect({id: source2.id, edge: {depth: depth}}) AS derivedFromAll
  }
  CALL (source) {
    MATCH path2 = (source)-[:DERIVED_FROM*1..16]->(source3)
    RETURN count(DISTINCT source3) AS derivedFromAllTotal
  }
  RETURN collect({derivedFromAll: derivedFromAll, derivedFromAllTotal: derivedFromAllTotal}) AS source4
}
CALL () {
  UNWIND $ids2 AS id2
  MATCH (source5:Source {id: id2})
  WITH source5
  LIMIT 1
  CALL (source5) {
    MATCH path3 = (source5)-[:DERIVED_FROM*1..16]->(source6)
    WITH source6, min(length(path3)) AS depth3
    ORDER BY depth3, source6.id
    LIMIT 10
    RETURN collect({id: source6.id, edge: {depth: depth3}}) AS derivedFromAll2
  }
  RETURN collect({derivedFromAll: derivedFromAll2}) AS source22
}
CALL () {
  UNWIND $ids3 AS id3
  MATCH (statement:Statement {id: id3})
  WITH statement
  LIMIT 1
  CALL (statement) {
    MATCH path4 = (statement)<-[:REPEATS*1..16]-(statement2)
    WITH statement2, min(length(path4)) AS depth4
    ORDER BY depth4, statement2.id
    LIMIT 10
    RETURN collect({id: statement2.id, edge: {depth: depth4}}) AS repeatedByAll
  }
  RETURN collect({repeatedByAll: repeatedByAll}) AS statement3
}
CALL () {
  MATCH (source7:Source)
  WHERE COUNT {
    MATCH (source7)-[:DERIVED_FROM*0..16]->(source8)
    WHERE source8.sourceKind = $sourceKindEq
  } > 0 AND source7.nameKey IS NOT NULL
  WITH source7
  ORDER BY source7.nameKey, source7.id
  LIMIT 25
  RETURN collect({id: source7.id}) AS sources
}
CALL () {
  MATCH (source9:Source)
  WHERE COUNT {
    MATCH (source9)-[:DERIVED_FROM*0..16]->(source10)
    WHERE NOT (source10.sourceKind = $sourceKindEq2)
  } = 0 AND source9.nameKey IS NOT NULL
  WITH source9
  ORDER BY source9.nameKey, source9.id
  LIMIT 25
  RETURN collect({id: source9.id}) AS sources2
}
CALL () {
  MATCH (statement4:Statement)
  WHERE COUNT {
    MATCH (statement4)<-[:REPEATS*0..16]-(statement5)
    WHERE COUNT {
      MATCH (statement5)<-[:MADE]-(agent)
      WHERE agent:Group AND agent.groupKind = $groupKindEq
    } > 0
  } = 0 AND COUNT {
    MATCH (statement4)-[:CLAIMS]->(quantityClaim)
    WHERE quantityClaim.measure = $measureEq
  } > 0 AND statement4.id IS NOT NULL
  WITH statement4
  ORDER BY statement4.id
  LIMIT 25
  RETURN collect({id: statement4.id}) AS statements
}
RETURN {source: source4, source2: source22, statement: statement3, sources: sources, sources2: sources2, statements: statements} AS data
