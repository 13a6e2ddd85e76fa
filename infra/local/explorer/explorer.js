const select = document.getElementById('member');
const copy = document.getElementById('copy');

const members = await (await fetch('/explorer/members.json')).json();
for (const { label, token } of members) select.append(new Option(label, token));

select.addEventListener('change', () => {
  copy.disabled = select.value === '';
});
copy.addEventListener('click', () => navigator.clipboard.writeText(select.value));

const fetcher = async (request, { headers } = {}) => {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(select.value && { authorization: `Bearer ${select.value}` }),
      ...headers,
    },
    body: JSON.stringify(request),
  });
  return answer.json();
};

const defaultQuery = `# Choose above as whom you ask, then press Ctrl-Enter.
query Start {
  system { version }
  viewer { owner grants { role scope } member { label } }
}
`;

const { createElement } = globalThis.React;
const root = globalThis.ReactDOM.createRoot(document.getElementById('graphiql'));
root.render(createElement(globalThis.GraphiQL, { fetcher, defaultQuery }));
