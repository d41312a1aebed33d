import { subscriptionExchange } from "urql";

/** Server-sent events; the reader is fetched with the first subscription, which only the page of a round makes. */
export const subscriptions = subscriptionExchange({
  forwardSubscription: (operation) => ({
    subscribe(sink) {
      let stop = () => {};
      let left = false;
      import("graphql-sse").then(({ createClient }) => {
        if (left) return;
        const client = createClient({ url: "/graphql", retryAttempts: 5 });
        const query = { query: operation.query ?? "", variables: operation.variables as Record<string, unknown> };
        const unsubscribe = client.subscribe(query, {
          next: (value) => sink.next(value as never),
          error: (error) => sink.error(error),
          complete: () => sink.complete(),
        });
        stop = () => {
          unsubscribe();
          client.dispose();
        };
      });
      return {
        unsubscribe() {
          left = true;
          stop();
        },
      };
    },
  }),
});
