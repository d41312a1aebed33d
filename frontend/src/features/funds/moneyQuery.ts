import type { RoundMoneyQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const RoundMoney = graphql(`
  query RoundMoney($id: RoundId!, $asOf: AsOf) {
    me { appointment { office } }
    reasons { money failedCall penaltyWaiver }
    round(id: $id, asOf: $asOf) {
      id kind cancelled currency year
      name { mn en }
      locality { id name { mn en } timeZone }
      stages { stage status }
      ceiling { grade amount { amount currency } }
      resolutions { id year number status adoptedOn title { mn en } amends { id } annex { lines { amount { amount currency } proposal { id } } } }
      plans { milestones { id dropped title { mn en } proposal { id } } }
      envelope {
        year lowering
        total { amount currency }
        earmarked { amount currency }
        committed { amount currency }
        paid { amount currency }
        retained { amount currency }
        free { amount currency }
        sources { kind amount { amount currency } basis { mn en } }
        movements { at reason reference source basis { mn en } amount { amount currency } document { number } }
        irregularities {
          rule foundAt paymentId event
          excess { amount currency }
          proposal { id number title { mn en } writtenTitle { erased text } }
          contract { id number contractor { mn en } }
        }
        projects {
          basisChanged
          earmarked { amount currency }
          committed { amount currency }
          paid { amount currency }
          proposal { id number title { mn en } writtenTitle { erased text } }
          basis { id year number status }
          failedCalls { call failedOn reason }
        }
        contracts {
          id number signedOn way call payableUntil
          proposal { id }
          amount { amount currency }
          paid { amount currency }
          contractor { mn en }
          retention { until amount { amount currency } }
          carriedOverBy { id year number }
          document { number }
          penalties { id days claimedAt paidOn reference waivedFor basis { mn en } amount { amount currency } }
          changes { at reason to { amount currency } }
          payments { id order paidOn reversed amount { amount currency } document { number } }
        }
      }
    }
  }
`);

const Reversals = graphql(`
  query Reversals($round: RoundId!) {
    events(filter: { round: $round, type: "payment_reversed" }, first: 100) { nodes { data } }
  }
`);

export type Asked = RoundMoneyQuery;
export type MoneyRound = NonNullable<RoundMoneyQuery["round"]>;
export type Envelope = NonNullable<MoneyRound["envelope"]>;
export type Project = Envelope["projects"][number];
export type Contract = Envelope["contracts"][number];

export const useRoundMoney = (id: string) => useAsk(RoundMoney, { id });

type Reversal = { paymentId: string; reason: string };

/** Why payments were taken back: the events say it. */
export const useReversals = (round: string): Reversal[] =>
  useAsk(Reversals, { round }).data?.events.nodes.map(({ data }) => JSON.parse(data)) ?? [];
