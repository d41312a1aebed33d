import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { GraphiQL } from "graphiql";
import { getIntrospectionQuery } from "graphql";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

/** Types here are wrapped three deep at most; the usual nine are deeper than the host lets anybody ask. */
const introspection = getIntrospectionQuery({ typeDepth: 4 });

const fetcher = async (request) => {
  const asked = request.operationName === "IntrospectionQuery" ? { ...request, query: introspection } : request;
  const answer = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(asked),
  });
  return answer.json();
};

createRoot(document.getElementById("graphiql")).render(createElement(GraphiQL, { fetcher }));
