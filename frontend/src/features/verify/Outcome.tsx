import { families, type Report } from "#shared/bundle/report";
import { useWords } from "#shared/text/words";
import { Facts } from "#shared/ui/Facts";
import { Notice } from "#shared/ui/Notice";
import { type Column, Records } from "#shared/ui/Records";

/** What is wrong first, then what was looked at, family by family. */
export function Outcome({ report }: { report: Report }) {
  const { t, coded, number } = useWords();
  const columns: Column<(typeof families)[number]>[] = [
    { label: t("verify.check"), kind: "head", of: (family) => coded(`family.${family}`, family) },
    { label: t("verify.looked"), kind: "number", of: (family) => number(report.sections[family].looked) },
    { label: t("verify.found"), kind: "number", of: (family) => number(report.sections[family].found) },
    {
      label: t("verify.notSeen"),
      of: (family) => report.sections[family].notSeen.map((why) => coded(`finding.${why}`, why)).join(" "),
    },
  ];
  return (
    <section aria-live="polite">
      <Notice kind={report.found > 0 ? "bad" : undefined}>
        {t(report.found > 0 ? "verify.findings" : "verify.clean")}
      </Notice>
      <Facts
        facts={[
          [t("verify.log"), report.origin ?? "—"],
          [t("verify.size"), report.size === undefined ? "—" : number(report.size)],
          [t("verify.code"), report.code ?? "—"],
          [t("verify.round"), report.round],
        ]}
      />
      <h2>{t("verify.checks")}</h2>
      <Records label={t("verify.checks")} columns={columns} rows={families} keyOf={(family) => family} />
    </section>
  );
}

/** So many of a kind stand there at once: one changed byte can be found in a hundred places. */
const SHOWN = 3;

export function Findings({ report }: { report: Report }) {
  const { t, coded, number } = useWords();
  if (report.found === 0) return null;
  const sections = families.map((family) => report.sections[family]);
  const all = sections.flatMap(({ findings }) => findings);
  const kinds = [...new Set(all.map(({ what }) => what))].map((kind) => all.filter(({ what }) => what === kind));
  return (
    <section>
      <h2>{t("verify.what")}</h2>
      {kinds.map((findings) => (
        <section key={findings[0]?.what}>
          <h3>
            {findings[0] && coded(`finding.${findings[0].what}`, findings[0].what)} ({number(findings.length)})
          </h3>
          <Places findings={findings.slice(0, SHOWN)} />
          {findings.length > SHOWN && (
            <details>
              <summary>{t("verify.others", { count: number(findings.length - SHOWN) })}</summary>
              <Places findings={findings.slice(SHOWN)} />
            </details>
          )}
        </section>
      ))}
      {sections.some(({ found, findings }) => found > findings.length) && <p>{t("verify.more")}</p>}
    </section>
  );
}

type Finding = Report["sections"][(typeof families)[number]]["findings"][number];

function Places({ findings }: { findings: readonly Finding[] }) {
  const { t, number } = useWords();
  return (
    <ol className="findings">
      {findings.map((finding) => (
        <li key={JSON.stringify(finding)}>
          <Facts
            facts={[
              [t("verify.leaf"), finding.leaf === undefined ? undefined : number(finding.leaf)],
              [t("verify.event"), finding.event],
              [t("verify.file"), finding.file],
              [t("verify.expected"), finding.expected],
              [t("verify.actual"), finding.actual],
            ]}
          />
        </li>
      ))}
    </ol>
  );
}
