CALL () {
  MATCH (statement:Statement)
  WHERE COUNT {
    MATCH (statement)<-[:REPEATS*0..16]-(statement2)
    WHERE COUNT {
      MATCH (citation:Citation)
      WHERE citation.id IN statement2.citationIds AND COUNT {
        MATCH (citation)-[:CITES]->(source)
        WHERE COUNT {
          MATCH (statement)<-[:REPEATS*0..16]-(statement3)
          WHERE COUNT {
            MATCH (citation2:Citation)
            WHERE citation2.id IN statement3.citationIds AND COUNT {
              MATCH (citation2)-[:CITES]->(source2)
              WHERE source.id < source2.id AND COUNT {
                MATCH (source)-[:DERIVED_FROM*0..16]->(source3)
                WHERE COUNT {
                  MATCH (source2)-[:DERIVED_FROM*0..16]->(source4)
                  WHERE source4.id = source3.id
                } > 0
              } = 0
            } > 0
          } > 0
        } > 0
      } > 0
    } > 0
  } > 0 AND statement.id IS NOT NULL
  WITH statement
  ORDER BY statement.id
  LIMIT 25
  RETURN collect({id: statement.id}) AS statements
}
CALL () {
  MATCH (statement4:Statement)
  WHERE NOT (COUNT {
    MATCH (statement4)<-[:REPEATS*0..16]-(statement5)
    WHERE COUNT {
      MATCH (citation3:Citation)
      WHERE citation3.id IN statement5.citationIds AND COUNT {
        MATCH (citation3)-[:CITES]->(source5)
        WHERE COUNT {
          MATCH (statement4)<-[:REPEATS*0..16]-(statement6)
          WHERE COUNT {
            MATCH (citation4:Citation)
            WHERE citation4.id IN statement6.citationIds AND COUNT {
              MATCH (citation4)-[:CITES]->(source6)
              WHERE source5.id < source6.id AND COUNT {
                MATCH (source5)-[:DERIVED_FROM*0..16]->(source7)
                WHERE COUNT {
                  MATCH (source6)-[:DERIVED_FROM*0..16]->(source8)
                  WHERE source8.id = source7.id
                } > 0
              } = 0
            } > 0
          } > 0
        } > 0
      } > 0
    } > 0
  } > 0) AND COUNT {
    MATCH (statement4)<-[:REPEATS*0..16]-(statement7)
    WHERE COUNT {
      MATCH (citation5:Citation)
      WHERE citation5.id IN statement7.citationIds AND COUNT {
        MATCH (citation5)-[:CITES]->(source9)
      } > 0
    } > 0
  } > 0
  RETURN count(statement4) AS statements2Total
}
RETURN {statements: statements, statements2Total: statements2Total} AS data
