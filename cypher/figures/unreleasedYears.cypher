// name: unreleasedYears
// question: Which complete years have referrals or decisions, and no release?
// access: SERVICE
// params: $until DateTime, $untilDay Date
// returns: year
CALL () {
  MATCH (referral:Referral)
  WHERE referral.sentAt < $until
  RETURN DISTINCT datetime({datetime: referral.sentAt, timezone: 'Europe/Belgrade'}).year AS year
  UNION
  MATCH (decision:Decision)
  WHERE decision.decidedOn < $untilDay
  RETURN DISTINCT decision.decidedOn.year AS year
}
WITH year
WHERE NOT EXISTS { MATCH (:Release {releaseCode: toString(year)}) }
RETURN year AS year
ORDER BY year
