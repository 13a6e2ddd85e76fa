const select = document.getElementById('member');
const copy = document.getElementById('copy');

const members = await (await fetch('/explorer/members.json')).json();
for (const { label, token } of members) select.append(new Option(label, token));

const sockets = await (await fetch('/explorer/sockets.json')).json();
// Asked anew for each connection: whoever is chosen by then.
const connectionParams = () => (select.value ? { authorization: `Bearer ${select.value}` } : {});
const openSockets = () => globalThis.graphqlWs.createClient({ url: sockets, connectionParams });
let socketClient = openSockets();

select.addEventListener('change', () => {
  copy.disabled = select.value === '';
  socketClient.dispose();
  socketClient = openSockets();
});
copy.addEventListener('click', () => navigator.clipboard.writeText(select.value));

const isSubscription = (document, name) =>
  document?.definitions.some(
    (node) => node.operation === 'subscription' && (!name || node.name?.value === name || node.name === undefined),
  );

const fetcher = async (request, { headers, documentAST } = {}) => {
  if (isSubscription(documentAST, request.operationName)) return socketClient.iterate(request);
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
