import type { Audit } from "./auditsQuery";

export type Within = {
  audit: Audit;
  isAuditor: boolean;
  answers: boolean;
  closing: readonly string[];
  again: () => void;
};
