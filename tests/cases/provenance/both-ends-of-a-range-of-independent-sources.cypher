CALL () {
  MATCH (statement:Statement)
  WHERE COUNT {
    MATCH (statement)<-[:REPEATS*0..16]-(statement2)
    WHERE COUNT {
      MATCH (citation:Citation)
      WHERE citation.id IN statement2.citationIds AND COUNT {
        MATCH (citation)-[:CITES]->(source)
      } > 0
    } > 0
  } > 0 AND NOT (COUNT {
    MATCH (statement)<-[:REPEATS*0..16]-(statement3)
    WHERE COUNT {
      MATCH (citation2:Citation)
      WHERE citation2.id IN statement3.citationIds AND COUNT {
        MATCH (citation2)-[:CITES]->(source2)
        WHERE COUNT {
          MATCH (statement)<-[:REPEATS*0..16]-(statement4)
          WHERE COUNT {
            MATCH (citation3:Citation)
            WHERE citation3.id IN statement4.citationIds AND COUNT {
              MATCH (citation3)-[:CITES]->(source3)
              WHERE source2.id < source3.id AND COUNT {
                MATCH (source2)-[:DERIVED_FROM*0..16]->(source4)
                WHERE COUNT {
                  MATCH (source3)-[:DERIVED_FROM*0..16]->(source5)
                  WHERE source5.id = source4.id
                } > 0
              } = 0
            } > 0
          } > 0
        } > 0
      } > 0
    } > 0
  } > 0)
  RETURN count(statement) AS statementsTotal
}
CALL () {
  MATCH (statement5:Statement)
  RETURN count(statement5) AS statements2Total
}
RETURN {statementsTotal: statementsTotal, statements2Total: statements2Total} AS data
