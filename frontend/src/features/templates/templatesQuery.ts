import type { RoundTermsQuery, TemplatesQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";
import { useCommand } from "#shared/graph/useCommand";

const Templates = graphql(`
  query Templates($place: LocalityId!) {
    me { appointment { office } }
    locality(id: $place) {
      id
      timeZone
      name { mn en }
      templates {
        ...Edition
        earlier { adoptedAt }
      }
    }
  }

  fragment Edition on RoundTemplate {
    code
    adoptedAt
    retiredAt
    name { mn en }
    citation { mn en }
    retiredBy { mn en }
    terms { ...Terms }
  }

  fragment Terms on RoundTerms {
    stages { stage required citation { mn en } }
    legalRules { code name { mn en } citation { mn en } }
    meetingQuorum { base numerator denominator source { mn en } }
    farMove { number citation { mn en } }
    appealDays { number citation { mn en } }
  }
`);

const Earlier = graphql(`
  query EarlierTemplates($place: LocalityId!, $code: Code!) {
    locality(id: $place) {
      id
      template(code: $code) {
        code
        earlier {
          code
          adoptedAt
          retiredAt
          name { mn en }
          citation { mn en }
          retiredBy { mn en }
          terms {
            stages { stage required citation { mn en } }
            legalRules { code name { mn en } citation { mn en } }
            meetingQuorum { base numerator denominator source { mn en } }
            farMove { number citation { mn en } }
            appealDays { number citation { mn en } }
          }
        }
      }
    }
  }
`);

const RoundTerms = graphql(`
  query RoundTerms($id: RoundId!, $asOf: AsOf) {
    round(id: $id, asOf: $asOf) {
      id
      kind
      cancelled
      openedAt
      name { mn en }
      locality { id name { mn en } timeZone }
      stages { stage status }
      openedFrom { adoptedAt name { mn en } citation { mn en } }
      terms {
        stages { stage required citation { mn en } }
        legalRules { code name { mn en } citation { mn en } }
        meetingQuorum { base numerator denominator source { mn en } }
        farMove { number citation { mn en } }
        appealDays { number citation { mn en } }
      }
    }
  }
`);

const AdoptTemplate = graphql(`
  mutation AdoptTemplate($commandId: CommandId!, $input: AdoptTemplateInput!) {
    adoptTemplate(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const RetireTemplate = graphql(`
  mutation RetireTemplate($commandId: CommandId!, $input: RetireTemplateInput!) {
    retireTemplate(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

export type TemplatesPlace = NonNullable<TemplatesQuery["locality"]>;
export type Template = TemplatesPlace["templates"][number];
export type Edition = Omit<Template, "earlier">;
export type Terms = NonNullable<RoundTermsQuery["round"]>["terms"];
export type LegalRule = Terms["legalRules"][number];

export const useTemplates = (place: string) => useAsk(Templates, { place });
export const useEarlier = (place: string, code: string) => useAsk(Earlier, { place, code });
export const useRoundTerms = (id: string) => useAsk(RoundTerms, { id });
export const useAdoptTemplate = () => useCommand(AdoptTemplate, (data) => data.adoptTemplate);
export const useRetireTemplate = () => useCommand(RetireTemplate, (data) => data.retireTemplate);
