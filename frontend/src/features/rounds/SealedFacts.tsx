import type { ReactNode } from "react";
import { ConditionFacts } from "#shared/round/ConditionFacts";
import { KeysTerm } from "#shared/round/KeysTerm";
import { useWords } from "#shared/text/words";
import { Facts } from "#shared/ui/Facts";
import { HashLine } from "#shared/ui/HashLine";
import type { RoundFacts } from "./roundQuery";

/** What nobody can change any more, in plain words, each with the hash by which a change would show. */
export function SealedFacts({ round }: { round: RoundFacts }) {
  const { t, number } = useWords();
  const { rules, ballotList, roll, balloting } = round;
  if (!rules && !ballotList && !roll) return null;
  return (
    <section>
      <h2>{t("sealed.title")}</h2>
      <p>{t("sealed.lead")}</p>
      <div className="sealed">
        {rules && <Rules rules={rules} zone={round.locality.timeZone} />}
        {ballotList && (
          <Sealed title={t("sealed.list")} of={ballotList} zone={round.locality.timeZone}>
            <p>{t("sealed.listCount", { count: number(ballotList.projects.length) })}</p>
          </Sealed>
        )}
        {roll && (
          <Sealed title={t("sealed.roll")} of={roll} zone={round.locality.timeZone}>
            <p>{t("sealed.rollCount", { count: number(roll.areas.reduce((sum, area) => sum + area.voters, 0)) })}</p>
            {balloting && <KeysTerm {...balloting} zone={round.locality.timeZone} />}
          </Sealed>
        )}
      </div>
    </section>
  );
}

type SealedProps = { title: string; of: { hash: string; sealedAt: string }; zone: string; children: ReactNode };

function Sealed({ title, of, zone, children }: SealedProps) {
  const { t, date } = useWords();
  return (
    <div>
      <h3>{title}</h3>
      {children}
      <p className="meta">
        {t("sealed.at", { date: date(of.sealedAt, zone) })}
        <br />
        <HashLine hash={of.hash} label={t("sealed.hash")} />
      </p>
    </div>
  );
}

function Rules({ rules, zone }: { rules: NonNullable<RoundFacts["rules"]>; zone: string }) {
  const { t, coded, money, number } = useWords();
  return (
    <Sealed title={t("sealed.rules")} of={rules} zone={zone}>
      <p>{t(`form.${rules.form}`)}</p>
      <Facts
        facts={[
          [t("rules.budget"), money(rules.budget)],
          [t("rules.maxChoices"), rules.maxChoices && number(rules.maxChoices)],
          [t("rules.rule"), coded(`rule.${rules.ruleKey}`, rules.ruleKey)],
          [t("rules.tieBreak"), rules.tieBreak.map((key) => coded(`tie.${key.split(":")[0]}`, key)).join(", ")],
          [t("rules.minSupport"), number(rules.minSupport)],
          [t("rules.maxRevisions"), number(rules.maxRevisions)],
          [t("rules.openings"), t(rules.publishOpenings ? "rules.openingsYes" : "rules.openingsNo")],
          [t("rules.witness"), rules.witnessQuorum > 0 ? number(rules.witnessQuorum) : t("rules.noWitness")],
        ]}
      />
      {rules.conditions && <ConditionFacts conditions={rules.conditions} />}
    </Sealed>
  );
}
