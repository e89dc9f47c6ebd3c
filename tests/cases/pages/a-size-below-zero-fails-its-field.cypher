CALL () {
  MATCH (source:Source)
  RETURN count(source) AS sourcesTotal
}
RETURN {sourcesTotal: sourcesTotal} AS data
