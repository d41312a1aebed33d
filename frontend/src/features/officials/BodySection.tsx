import { useState } from "react";
import { Afresh } from "#shared/form/Afresh";
import { lastDay, plainDay } from "#shared/text/dates";
import { Said, Written } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import type { AccountState, Appointment, Body, Person } from "./administrationQuery";
import { CloseForm } from "./CloseForm";
import { EndForm } from "./EndForm";
import { GrantForm } from "./GrantForm";
import { InviteForm } from "./InviteForm";
import { moment } from "./moment";

type BodyProps = {
  body: Body;
  /** Those of its people who are shown. */
  held: readonly Appointment[];
  open: boolean;
  people: readonly Person[];
  accountOf: (held: Appointment) => AccountState | undefined;
  again: () => void;
};

export function BodySection({ body, held, open, people, accountOf, again }: BodyProps) {
  const { t, number } = useWords();
  /** Whoever was just appointed is invited next. */
  const [appointed, setAppointed] = useState(false);
  return (
    <section>
      <h2>
        <Said text={body.name} />
      </h2>
      <details open={open || appointed}>
        <summary>
          <span>
            {t("administration.people", { count: number(held.length) })}: <Said text={body.name} />
          </span>
        </summary>
        <ul className="cards wide">
          {held.map((one) => (
            <AppointmentCard key={one.id} body={body.id} held={one} account={accountOf(one)} again={again} />
          ))}
        </ul>
      </details>
      <details>
        <summary>
          <span>
            {t("grant.title")}: <Said text={body.name} />
          </span>
        </summary>
        <Afresh at={{ again }}>
          {({ again }) => (
            <GrantForm
              body={body.id}
              kind={body.kind}
              people={people}
              done={() => {
                setAppointed(true);
                again();
              }}
            />
          )}
        </Afresh>
      </details>
    </section>
  );
}

type CardProps = { body: string; held: Appointment; account?: AccountState; again: () => void };

function AppointmentCard({ body, held, account, again }: CardProps) {
  const { t } = useWords();
  const today = new Date().toISOString().slice(0, 10);
  const over = held.until && held.until <= today;
  return (
    <li className="card">
      <h3>
        <Written text={held.holder} />
      </h3>
      <p>
        {t(`office.${held.office}`)}, {plainDay(held.from)} – {held.until && lastDay(held.until)}
      </p>
      <p className="meta">
        {[
          held.grantedBy && `${t("grant.resolution")}: ${held.grantedBy}`,
          held.endedBy && `${t("end.resolution")}: ${held.endedBy}`,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <p>
        <AccountWords account={account} />
      </p>
      {!over && <InviteForm body={body} held={held} account={account} done={again} />}
      <Afresh at={{ again }}>
        {({ again }) => !over && account && <CloseForm body={body} held={held} done={again} />}
      </Afresh>
      <Afresh at={{ again }}>
        {({ again }) =>
          !over && (
            <details>
              <summary>
                <span>
                  {t("end.title")}: <Written text={held.holder} />
                </span>
              </summary>
              <EndForm body={body} appointment={held.id} done={again} />
            </details>
          )
        }
      </Afresh>
    </li>
  );
}

function AccountWords({ account }: { account?: AccountState }) {
  const { t } = useWords();
  if (!account) return t("account.none");
  const { name, hasPassword, hasSecondFactor, passkeys, invitedUntil, lastUsedAt } = account;
  const facts = [
    hasPassword && t("account.password"),
    hasSecondFactor && t("account.secondFactor"),
    passkeys > 0 && t("account.passkeys", { passkeys }),
    invitedUntil && t("account.invitedUntil", { at: moment(invitedUntil) }),
    lastUsedAt && t("account.lastUsed", { at: moment(lastUsedAt) }),
  ].filter(Boolean);
  return (
    <>
      <strong>{name}</strong>: {facts.join(", ") || t("account.unused")}
    </>
  );
}
