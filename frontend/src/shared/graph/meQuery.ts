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

/** Who it is as the page began, for what stands beside something else: it asks no second time. */
export const useKnownMe = () => useAsk(Me, {}, false, "cache-first");
