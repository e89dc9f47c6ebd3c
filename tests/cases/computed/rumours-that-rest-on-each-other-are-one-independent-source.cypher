CALL () {
  UNWIND $ids AS id
  MATCH (statement:Statement {id: id})
  WITH statement
  LIMIT 1
  CALL (statement) {
    UNWIND range(0, size(coalesce(statement.citationIds, [])) - 1) AS position
    MATCH (citation:Citation {id: statement.citationIds[position]})
    WITH citation, position
    ORDER BY position
    LIMIT 50
    CALL (citation) {
      MATCH (citation)-[:CITES]->(source)
      WITH source
      ORDER BY source.id
      LIMIT 1
      CALL (source) {
        MATCH path = (source)-[:DERIVED_FROM*1..16]->(source2)
        WITH source2, min(length(path)) AS depth
        ORDER BY depth, source2.id
        LIMIT 50
        CALL (source2) {
          MATCH (source2)-[:DERIVED_FROM]->(source3)
          WITH source3
          ORDER BY source3.nameKey, source3.id
          LIMIT 20
          RETURN collect({id: source3.id}) AS derivedFrom
        }
        RETURN collect({id: source2.id, derivedFrom: derivedFrom}) AS derivedFromAll
      }
      RETURN collect({id: source.id, derivedFromAll: derivedFromAll}) AS source4
    }
    RETURN collect({source: source4}) AS citations
  }
  CALL (statement) {
    MATCH path2 = (statement)<-[:REPEATS*1..16]-(statement2)
    WITH statement2, min(length(path2)) AS depth2
    ORDER BY depth2, statement2.id
    LIMIT 100
    CALL (statement2) {
      UNWIND range(0, size(coalesce(statement2.citationIds, [])) - 1) AS position2
      MATCH (citation2:Citation {id: statement2.citationIds[position2]})
      WITH citation2, position2
      ORDER BY position2
      LIMIT 50
      CALL (citation2) {
        MATCH (citation2)-[:CITES]->(source5)
        WITH source5
        ORDER BY source5.id
        LIMIT 1
        CALL (source5) {
          MATCH path3 = (source5)-[:DERIVED_FROM*1..16]->(source6)
          WITH source6, min(length(path3)) AS depth3
          ORDER BY depth3, source6.id
          LIMIT 50
          CALL (source6) {
            MATCH (source6)-[:DERIVED_FROM]->(source7)
            WITH source7
            ORDER BY source7.nameKey, source7.id
            LIMIT 20
            RETURN collect({id: source7.id}) AS derivedFrom2
          }
          RETURN collect({id: source6.id, derivedFrom: derivedFrom2}) AS derivedFromAll2
        }
        RETURN collect({id: source5.id, derivedFromAll: derivedFromAll2}) AS source8
      }
      RETURN collect({source: source8}) AS citations2
    }
    RETURN collect({citations: citations2}) AS repeatedByAll
  }
  CALL (statement) {
    UNWIND range(0, size(coalesce(statement.citationIds, [])) - 1) AS position3
    MATCH (citation3:Citation {id: statement.citationIds[position3]})
    WITH citation3, position3
    ORDER BY position3
    LIMIT 20
    CALL (citation3) {
      MATCH (citation3)-[:CITES]->(source9)
      WITH source9
      ORDER BY source9.id
      LIMIT 1
      CALL (source9) {
        MATCH (source9)-[:DERIVED_FROM]->(source10)
        WITH source10
        ORDER BY source10.nameKey, source10.id
        LIMIT 10
        RETURN collect({id: source10.id}) AS derivedFrom3
      }
      RETURN collect({id: source9.id, derivedFrom: derivedFrom3}) AS source11
    }
    RETURN collect({source: source11}) AS citations22
  }
  RETURN collect({citations: citations, repeatedByAll: repeatedByAll, citations2: citations22}) AS statement3
}
RETURN {statement: statement3} AS data
