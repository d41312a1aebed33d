import { graphql } from "./graphql";
import { useAsk } from "./useAsk";

const Me = graphql(`
  query Me {
    me {
      appointment { id office holder { erased text } body { id name { mn en } } }
      oneClickPeople { id office holder { erased text } body { id name { mn en } locality { id name { mn en } } } }
    }
  }
`);

export const useMe = () => useAsk(Me, {});
