import { Confirmed } from "#shared/form/Confirmed";
import { useWords } from "#shared/text/words";
import type { At } from "./at";
import { useReleaseRetention } from "./contractCommands";
import type { Contract } from "./moneyQuery";

export function ReleaseRetention({ at, contract }: { at: At; contract: Contract }) {
  const { t } = useWords();
  const command = useReleaseRetention();
  return (
    <Confirmed
      name={t("retention.release")}
      question={t("retention.releaseAsk")}
      command={command}
      input={{ roundId: at.round.id, commitmentId: contract.id }}
      done={at.again}
    />
  );
}
