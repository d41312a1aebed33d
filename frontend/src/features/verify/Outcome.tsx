import { families, type Report } from "#shared/bundle/report";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";

/** What is wrong first, then what was looked at, family by family. */
export function Outcome({ report }: { report: Report }) {
  const { t, coded, number } = useWords();
  return (
    <section aria-live="polite">
      <Notice kind={report.found > 0 ? "bad" : undefined}>
        {t(report.found > 0 ? "verify.findings" : "verify.clean")}
      </Notice>
      <dl className="facts">
        <dt>{t("verify.log")}</dt>
        <dd>{report.origin ?? "—"}</dd>
        <dt>{t("verify.size")}</dt>
        <dd>{report.size === undefined ? "—" : number(report.size)}</dd>
        <dt>{t("verify.code")}</dt>
        <dd>{report.code ?? "—"}</dd>
        {report.round && (
          <>
            <dt>{t("verify.round")}</dt>
            <dd>{report.round}</dd>
          </>
        )}
      </dl>
      <h2>{t("verify.checks")}</h2>
      <div className="scrolling">
        <table>
          <thead>
            <tr>
              <th scope="col">{t("verify.check")}</th>
              <th scope="col">{t("verify.looked")}</th>
              <th scope="col">{t("verify.found")}</th>
              <th scope="col">{t("verify.notSeen")}</th>
            </tr>
          </thead>
          <tbody>
            {families.map((family) => {
              const { looked, found, notSeen } = report.sections[family];
              return (
                <tr key={family}>
                  <th scope="row">{coded(`family.${family}`, family)}</th>
                  <td>{number(looked)}</td>
                  <td>{number(found)}</td>
                  <td>{notSeen.map((why) => coded(`finding.${why}`, why)).join(" ")}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

export function Findings({ report }: { report: Report }) {
  const { t, coded, number } = useWords();
  if (report.found === 0) return null;
  const sections = families.map((family) => report.sections[family]);
  return (
    <section>
      <h2>{t("verify.what")}</h2>
      <ol className="findings">
        {sections.flatMap(({ findings }) =>
          findings.map((finding) => (
            <li key={JSON.stringify(finding)}>
              <strong>{coded(`finding.${finding.what}`, finding.what)}</strong>
              <dl className="facts">
                <Fact name={t("verify.leaf")} value={finding.leaf === undefined ? undefined : number(finding.leaf)} />
                <Fact name={t("verify.event")} value={finding.event} />
                <Fact name={t("verify.file")} value={finding.file} />
                <Fact name={t("verify.expected")} value={finding.expected} />
                <Fact name={t("verify.actual")} value={finding.actual} />
              </dl>
            </li>
          )),
        )}
      </ol>
      {sections.some(({ found, findings }) => found > findings.length) && <p>{t("verify.more")}</p>}
    </section>
  );
}

const Fact = ({ name, value }: { name: string; value: string | undefined }) =>
  value === undefined ? null : (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
