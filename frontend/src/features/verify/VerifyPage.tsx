import { type FormEvent, useState } from "react";
import { Link } from "react-router";
import { UnreadableBundle, unpack } from "#shared/bundle/files";
import { isPrintedCode, readPolicy, Unreadable } from "#shared/bundle/note";
import type { Report } from "#shared/bundle/report";
import { verify } from "#shared/bundle/verify";
import { emptyOf, type Faults, typed } from "#shared/form/CommandForm";
import { type TextKey, useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { Notice } from "#shared/ui/Notice";
import { Page } from "#shared/ui/Page";
import { Findings, Outcome } from "./Outcome";

type Work =
  | { at: "rest" | "unpacking" }
  | { at: "reading"; done: number; of: number }
  | { at: "wrong"; wayOut: TextKey; why?: string };

/** Checks a bundle on the visitor's own device: neither the bundle nor the policy leaves it. */
export function VerifyPage() {
  const { t, number } = useWords();
  const [policy, setPolicy] = useState("");
  const [work, setWork] = useState<Work>({ at: "rest" });
  const [report, setReport] = useState<Report>();
  const [faults, setFaults] = useState<Faults>({});
  const faultOf = (field: string) => faults[field] && t(faults[field]);

  async function check(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [bundle, pin] = [form.get("bundle") as File, typed(form, "pin")];
    const found = {
      ...(bundle.name ? {} : { bundle: "form.required" }),
      ...emptyOf(form, "policy"),
      ...(pin && !isPrintedCode(pin) ? { pin: "verify.misread" } : {}),
    } satisfies Faults;
    setReport(undefined);
    setFaults(found);
    const [wrong] = Object.keys(found);
    if (wrong) return document.getElementById(wrong)?.focus();
    setWork({ at: "unpacking" });
    try {
      const trusted = readPolicy(policy);
      const files = unpack(new Uint8Array(await bundle.arrayBuffer()));
      setReport(await verify(files, trusted, pin ? [pin] : [], (done, of) => setWork({ at: "reading", done, of })));
      setWork({ at: "rest" });
    } catch (wrong) {
      if (wrong instanceof UnreadableBundle) setWork({ at: "wrong", wayOut: `verify.unread.${wrong.reason}` });
      else if (wrong instanceof Unreadable) setWork({ at: "wrong", wayOut: "verify.unreadPolicy", why: wrong.message });
      else throw wrong;
    }
  }

  async function propose() {
    try {
      setPolicy(await proposed());
      setWork({ at: "rest" });
    } catch {
      setWork({ at: "wrong", wayOut: "fault.offline" });
    }
  }

  return (
    <Page title={t("verify.title")}>
      <p className="lead">{t("verify.lead")}</p>
      <p className="actions">
        <a className="button" href="/log/bundle.zip" download>
          {t("verify.take")}
        </a>
        <Link to="/poster">{t("verify.poster")}</Link>
      </p>
      <form onSubmit={check} className="form" noValidate>
        <Field id="bundle" label={t("verify.bundle")} hint={t("verify.bundleHint")} fault={faultOf("bundle")}>
          <input {...fieldProps("bundle", true, faultOf("bundle"))} type="file" accept=".zip,application/zip" />
        </Field>
        <Field id="policy" label={t("verify.policy")} hint={t("verify.policyHint")} fault={faultOf("policy")}>
          <textarea
            {...fieldProps("policy", true, faultOf("policy"))}
            rows={5}
            spellCheck={false}
            value={policy}
            onChange={(event) => setPolicy(event.target.value)}
          />
        </Field>
        <button type="button" className="button" onClick={propose}>
          {t("verify.propose")}
        </button>
        <Field id="pin" label={t("verify.pin")} hint={t("verify.pinHint")} fault={faultOf("pin")}>
          <input
            {...fieldProps("pin", true, faultOf("pin"))}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
        </Field>
        <button type="submit" className="button primary">
          {t("verify.do")}
        </button>
      </form>
      {work.at === "unpacking" && <Notice live>{t("verify.reading")}</Notice>}
      {work.at === "reading" && (
        <p>
          <label htmlFor="progress">{t("verify.progress")}</label>{" "}
          <progress id="progress" value={work.done} max={work.of} /> {number(work.done)}
        </p>
      )}
      {work.at === "wrong" && (
        <Notice kind="bad" live>
          {t(work.wayOut)}
          {work.why && (
            <span className="line meta" lang="en">
              {work.why}
            </span>
          )}
        </Notice>
      )}
      {report && (
        <>
          <Outcome report={report} />
          <Findings report={report} />
        </>
      )}
    </Page>
  );
}

async function proposed() {
  const answer = await fetch("/log/policy");
  return answer.ok ? answer.text() : "";
}
