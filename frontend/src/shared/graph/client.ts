import { Client, cacheExchange, fetchExchange } from "urql";
import { fetchOrSeen } from "./fetchOrSeen";
import { subscriptions } from "./subscriptions";

/**
 * Answers are kept by document, not by object: a round as of a moment and the round as it is have the same id and must
 * never mend one another.
 */
export const makeClient = () =>
  new Client({
    url: "/graphql",
    exchanges: [cacheExchange, subscriptions, fetchExchange],
    requestPolicy: "cache-and-network",
    preferGetMethod: false,
    fetch: fetchOrSeen,
    fetchOptions: { credentials: "same-origin" },
  });
