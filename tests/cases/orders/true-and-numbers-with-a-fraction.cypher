CALL () {
  MATCH (group:Group)
  WITH group, CASE group.anonymous WHEN false THEN 0 WHEN true THEN 1 END AS anonymousRank, CASE group.groupKind WHEN 'STATE' THEN 0 WHEN 'MILITARY' THEN 1 WHEN 'ARMED_GROUP' THEN 2 WHEN 'POLITICAL' THEN 3 WHEN 'COMMUNITY' THEN 4 WHEN 'MONITOR' THEN 5 WHEN 'INTERGOVERNMENTAL' THEN 6 WHEN 'MEDIA' THEN 7 WHEN 'COMPANY' THEN 8 WHEN 'CIVIL_SOCIETY' THEN 9 WHEN 'OTHER' THEN 10 END AS groupKindRank
  ORDER BY anonymousRank DESC, groupKindRank, group.id
  LIMIT 4
  RETURN collect({anonymous: group.anonymous, groupKind: group.groupKind, id: group.id}) AS groups
}
CALL () {
  MATCH (place:Place)
  WITH place
  ORDER BY place.longitude DESC, place.id
  LIMIT 4
  RETURN collect({longitude: place.longitude, id: place.id}) AS places
}
RETURN {groups: groups, places: places} AS data
