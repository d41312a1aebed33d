import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { GraphiQL } from "graphiql";
import { buildSchema } from "graphql";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import sdl from "../../tests/Tusuv.Api.Tests/approved/schema.graphql?raw";

/** From the file on record: asking the host for all of it at once is more than it lets anybody ask. */
const schema = buildSchema(sdl);

const fetcher = async (asked) => {
  const answer = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(asked),
  });
  return answer.json();
};

const initialQuery = new URLSearchParams(location.search).get("query") ?? undefined;

createRoot(document.getElementById("graphiql")).render(createElement(GraphiQL, { fetcher, schema, initialQuery }));
