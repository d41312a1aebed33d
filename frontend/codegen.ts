import type { CodegenConfig } from "@graphql-codegen/cli";

const scalars = ["AllocationId", "Amount", "AppointmentId", "BodyId", "Code", "CommandId", "Commitment", "Date", "Hash"]
  .concat(["Instant", "LocalityId", "PersonId", "ProposalId", "ReasonCode", "RoundId", "Text"])
  .concat(["CommitmentId", "MilestoneId", "MotionId", "PaymentId", "ResolutionId", "SittingId"])
  .reduce<Record<string, string>>((all, name) => Object.assign(all, { [name]: "string" }), { Long: "number" });

export default {
  schema: "../tests/Tusuv.Api.Tests/approved/schema.graphql",
  documents: ["src/**/*.{ts,tsx}", "!src/shared/graph/generated/**"],
  generates: {
    "src/shared/graph/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: { documentMode: "string", scalars, strictScalars: true, enumsAsTypes: true, useTypeImports: true },
    },
  },
} satisfies CodegenConfig;
