/** The text of a mutation by its name and the types of its arguments, each of which is a variable of its name. One that is not given is left out. */
export function mutationOf(name, types, answer = '') {
  const all = Object.entries({ clientKey: 'ID!', ...types });
  return `mutation ${name[0].toUpperCase()}${name.slice(1)}(${all.map(([one, type]) => `$${one}: ${type}`).join(', ')}) {
    ${name}(${all.map(([one]) => `${one}: $${one}`).join(', ')}) ${answer} }`;
}
