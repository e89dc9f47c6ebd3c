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
    MATCH path4 = (statement)<-[:REPEATS*1..16]-(statement3)
    WITH statement3, min(length(path4)) AS depth4
    ORDER BY depth4, statement3.id
    LIMIT 10
    CALL (statement3) {
      UNWIND range(0, size(coalesce(statement3.citationIds, [])) - 1) AS position3
      MATCH (citation3:Citation {id: statement3.citationIds[position3]})
      WITH citation3, position3
      ORDER BY position3
      LIMIT 50
      CALL (citation3) {
        MATCH (citation3)-[:CITES]->(source9)
        WITH source9
        ORDER BY source9.id
        LIMIT 1
        CALL (source9) {
          MATCH path5 = (source9)-[:DERIVED_FROM*1..16]->(source10)
          WITH source10, min(length(path5)) AS depth5
          ORDER BY depth5, source10.id
          LIMIT 50
          CALL (source10) {
            MATCH (source10)-[:DERIVED_FROM]->(source11)
            WITH source11
            ORDER BY source11.nameKey, source11.id
            LIMIT 20
            RETURN collect({id: source11.id}) AS derivedFrom3
          }
          RETURN collect({id: source10.id, derivedFrom: derivedFrom3}) AS derivedFromAll3
        }
        RETURN collect({id: source9.id, derivedFromAll: derivedFromAll3}) AS source12
      }
      RETURN collect({source: source12}) AS citations3
    }
    CALL (statement3) {
      MATCH path6 = (statement3)<-[:REPEATS*1..16]-(statement4)
      WITH statement4, min(length(path6)) AS depth6
      ORDER BY depth6, statement4.id
      LIMIT 100
      CALL (statement4) {
        UNWIND range(0, size(coalesce(statement4.citationIds, [])) - 1) AS position4
        MATCH (citation4:Citation {id: statement4.citationIds[position4]})
        WITH citation4, position4
        ORDER BY position4
        LIMIT 50
        CALL (citation4) {
          MATCH (citation4)-[:CITES]->(source13)
          WITH source13
          ORDER BY source13.id
          LIMIT 1
          CALL (source13) {
            MATCH path7 = (source13)-[:DERIVED_FROM*1..16]->(source14)
            WITH source14, min(length(path7)) AS depth7
            ORDER BY depth7, source14.id
            LIMIT 50
            CALL (source14) {
              MATCH (source14)-[:DERIVED_FROM]->(source15)
              WITH source15
              ORDER BY source15.nameKey, source15.id
              LIMIT 20
              RETURN collect({id: source15.id}) AS derivedFrom4
            }
            RETURN collect({id: source14.id, derivedFrom: derivedFrom4}) AS derivedFromAll4
          }
          RETURN collect({id: source13.id, derivedFromAll: derivedFromAll4}) AS source16
        }
        RETURN collect({source: source16}) AS citations4
      }
      RETURN collect({citations: citations4}) AS repeatedByAll2
    }
    RETURN collect({id: statement3.id, citations: citations3, repeatedByAll: repeatedByAll2}) AS repeatedByAll22
  }
  RETURN collect({citations: citations, repeatedByAll: repeatedByAll, repeatedByAll2: repeatedByAll22}) AS statement5
}
RETURN {statement: statement5} AS data
