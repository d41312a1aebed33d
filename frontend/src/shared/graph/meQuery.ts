import { graphql } from "./graphql";
import { useAsk } from "./useAsk";

const Me = graphql(`
  query Me {
    me {
      signedIn
      lacksSecondFactor
      offices { id office body { id name { mn en } } }
      appointment { id office holder { erased text } body { id name { mn en } locality { id } } }
      oneClickPeople { id office holder { erased text } body { id name { mn en } locality { id name { mn en } } } }
    }
  }
`);

export const useMe = () => useAsk(Me, {});

/**
 * Who it is as the page began. A page that is fetched later and asked the host would be drawn anew by its own answer to the
 * foot, and ask again.
 */
export const useKnownMe = () => useAsk(Me, {}, false, "cache-first");
