import type { AuditsQuery, DraftsQuery, OneAuditQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const Audits = graphql(`
  query Audits($within: LocalityId) {
    me { appointment { office body { id } } }
    audits(within: $within, first: 100) {
      nodes {
        code closedAt
        title { mn en }
        office { id }
        audited { name { mn en } }
        locality { id name { mn en } }
        round { kind }
        findings { number percentDone overdueSince closedAt amount { amount currency } }
      }
    }
  }
`);

const OneAudit = graphql(`
  query OneAudit($code: Code!, $asOf: AsOf) {
    me { appointment { office body { id } } }
    reasons { findingClosing }
    audit(code: $code, asOf: $asOf) {
      code stream from until openedAt closedAt report
      title { mn en }
      office { id name { mn en } }
      audited { id name { mn en } }
      locality { id name { mn en } timeZone }
      round { id kind name { mn en } currency }
      criteria { text { mn en } citation { mn en } }
      samples { number of question upTo seed population events drawnAt round }
      findings {
        number kind draft releasedAt dueAt overdueSince percentDone waitsForAuditors closedAt closedBecause
        title { mn en }
        text { erased text }
        amount { amount currency }
        receiver { mn en }
        evidence { number type data }
        answers { percentDone answeredAt late text { erased text } by { office } evidence { number type data } }
        followUps { accepted percentDone dueAt followedUpAt note { erased text } }
      }
    }
  }
`);

const Drafts = graphql(`
  query Drafts($audit: Code!) {
    findingDrafts(audit: $audit) {
      id version kind text due evidence
      title { mn en }
      amount { amount currency }
      receiver { mn en }
      changes { version at by { holder { erased text } } }
    }
  }
`);

const Timeline = graphql(`
  query AuditTimeline($stream: String!) {
    events(filter: { stream: $stream }, first: 100) { nodes { number type at data actor office } }
  }
`);

const Counted = graphql(`
  query SampleCounted($code: Code!) {
    audit(code: $code) { samples { number counted } }
  }
`);

const AuditPlaces = graphql(`
  query AuditPlaces {
    rounds(first: 100) { nodes { id name { mn en } locality { id name { mn en } } } }
  }
`);

const AuditBodies = graphql(`
  query AuditBodies($locality: LocalityId!) {
    bodies(locality: $locality) { id kind name { mn en } }
  }
`);

const SampleQuestions = graphql(`
  query SampleQuestions($round: RoundId!) {
    auditQuestions(round: $round) { key count }
  }
`);

export type Listed = AuditsQuery["audits"]["nodes"][number];
export type Me = OneAuditQuery["me"]["appointment"];
export type Audit = NonNullable<OneAuditQuery["audit"]>;
export type Found = Audit["findings"][number];
export type Sample = Audit["samples"][number];
export type Cited = Found["evidence"][number];
export type Draft = NonNullable<DraftsQuery["findingDrafts"]>[number];

export const useAudits = (within?: string) => useAsk(Audits, { within });
export const useOneAudit = (code: string) => useAsk(OneAudit, { code });
export const useDrafts = (audit: string) => useAsk(Drafts, { audit });
export const useTimeline = (stream: string) => useAsk(Timeline, { stream });
export const useCounted = (code: string, pause: boolean) => useAsk(Counted, { code }, pause);
export const useAuditPlaces = () => useAsk(AuditPlaces, {});
export const useAuditBodies = (locality: string) => useAsk(AuditBodies, { locality }, !locality);

/** Questions that found something, which is all that there is to draw from. */
export const useSampleQuestions = (round: string, pause: boolean) =>
  (useAsk(SampleQuestions, { round }, pause || !round).data?.auditQuestions ?? []).filter(({ count }) => count > 0);
