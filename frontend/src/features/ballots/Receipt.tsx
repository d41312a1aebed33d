import { Link } from "react-router";
import { grouped } from "#shared/device/crockford";
import type { KeptReceipt } from "#shared/device/database";
import { forgetReceipt } from "#shared/device/outbox";
import { Confirmed } from "#shared/form/Confirmed";
import { moment } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import { Facts } from "#shared/ui/Facts";
import { Icon } from "#shared/ui/Icon";
import { Notice } from "#shared/ui/Notice";
import { Qr } from "#shared/ui/Qr";
import type { BallotRound } from "./ballotQuery";
import { ChosenList } from "./ChosenList";
import { useVerdict } from "./verdict";

type Props = { round: BallotRound; receipt: KeptReceipt };

/** Unlike any other page, so that nobody mistakes another one for it. */
export function Receipt({ round, receipt }: Props) {
  const { t, number, zoneName } = useWords();
  const verdict = useVerdict(receipt);
  const zone = round.locality.timeZone;
  const chosen = (round.ballotList?.projects ?? []).filter(({ proposal }) => receipt.choices.includes(proposal.id));
  // After the sign of an address that browsers never send: the code is looked up only when its holder asks.
  const lookUp = `/rounds/${round.id}/receipts#${receipt.code}`;
  return (
    <>
      <div className="receipt">
        <p className="received">
          <Icon name="check" /> {t("receipt.received")}
        </p>
        <p className="receipt-label">{t("receipt.code")}</p>
        <p className="code">{grouped(receipt.code)}</p>
        <Qr text={location.origin + lookUp} label={t("receipt.qr")} />
        <Facts
          facts={[
            [t("receipt.time"), `${moment(receipt.receivedAt, zone)} (${zoneName(zone)})`],
            [t("receipt.revision"), receipt.revision > 1 && number(receipt.revision)],
          ]}
        />
      </div>
      {verdict && (
        <Notice kind={verdict === "matches" ? "ok" : verdict === "differs" ? "bad" : "info"}>
          {t(`receipt.${verdict}`)}
        </Notice>
      )}
      <p>{t("receipt.keep")}</p>
      <p className="actions no-print">
        <button type="button" className="button" onClick={() => window.print()}>
          {t("print")}
        </button>
        <Link className="button" to={lookUp}>
          {t("receipt.lookUp")}
        </Link>
      </p>
      <div className="no-print">
        <Confirmed
          name={t("receipt.forget")}
          question={t("receipt.forgetAsk")}
          yes={t("receipt.forgetDo")}
          command={{ submit: async (code: string) => forgetReceipt(code).then(() => true), sending: false }}
          input={receipt.code}
          done={() => {}}
        />
      </div>
      <details className="no-print">
        <summary>{t("receipt.choices")}</summary>
        <ChosenList chosen={chosen} />
      </details>
    </>
  );
}
