// Prints the released referrals by year and sector: node client.mjs. Needs Node 18 or later and nothing else.
// SVETIONIK_AUTHORIZATION is the header that proves who asks: "Bearer TOKEN" of the identity provider.
const address = process.env.SVETIONIK_URL ?? 'http://127.0.0.1:8080/graphql';
const query = `{
  statistics(table: REFERRALS, dimensions: [SECTOR]) { cells { year values { code } count suppressed } }
}`;

const response = await fetch(address, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', Authorization: process.env.SVETIONIK_AUTHORIZATION },
  body: JSON.stringify({ query }),
});
const { data, errors } = await response.json();
if (errors) {
  errors.forEach(({ message, extensions }) => console.error(`${extensions.code}: ${message}`));
  process.exit(1);
}
for (const { year, values, count, suppressed } of data.statistics.cells) {
  console.log(year, values[0].code, suppressed ? 'suppressed' : count);
}
