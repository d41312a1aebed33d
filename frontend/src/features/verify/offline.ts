import { UnreadableBundle, unpack } from "#shared/bundle/files";
import { isPrintedCode, readPolicy, Unreadable } from "#shared/bundle/note";
import { type Finding, families, type Report } from "#shared/bundle/report";
import { verify } from "#shared/bundle/verify";
import en from "#texts/verify.en.json";
import mn from "#texts/verify.mn.json";

type Key = keyof typeof mn;

/** The page that a bundle carries: opened from a file, without a network and without the site it is about. */
let texts: typeof mn = mn;

const coded = (key: string) => texts[key as Key] ?? key;

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, ...inside: (Node | string)[]) {
  const made = document.createElement(tag);
  made.append(...inside);
  return made;
}

const row = (tag: "th" | "td", cells: string[]) => element("tr", ...cells.map((cell) => element(tag, cell)));

const number = (value?: number) => value?.toLocaleString("en") ?? "—";

const field = (name: string, control: HTMLElement, label: string, hint: string) => {
  control.setAttribute("name", name);
  return element("label", element("b", label), element("small", hint), control);
};

const input = (kind: string) => Object.assign(element("input"), { type: kind });

function draw() {
  const form = element(
    "form",
    field("bundle", input("file"), texts["verify.bundle"], texts["verify.bundleHint"]),
    field("policy", element("textarea"), texts["verify.policy"], texts["verify.policyHint"]),
    field("pin", input("text"), texts["verify.pin"], texts["verify.pinHint"]),
    element("button", texts["verify.do"]),
  );
  const language = Object.assign(element("button", texts === mn ? "English" : "Монгол"), { type: "button" });
  language.onclick = () => {
    texts = texts === mn ? en : mn;
    document.documentElement.lang = texts === mn ? "mn" : "en";
    draw();
  };
  const answer = element("section");
  answer.setAttribute("aria-live", "polite");
  form.onsubmit = (event) => {
    event.preventDefault();
    check(new FormData(form), answer);
  };
  document.querySelector("main")?.replaceChildren(language, element("p", texts["verify.lead"]), form, answer);
}

async function check(form: FormData, answer: HTMLElement) {
  const pin = String(form.get("pin")).trim();
  if (pin && !isPrintedCode(pin)) {
    answer.replaceChildren(element("p", element("strong", texts["verify.misread"])));
    return;
  }
  const bar = element("progress");
  answer.replaceChildren(bar);
  try {
    const files = unpack(new Uint8Array(await (form.get("bundle") as File).arrayBuffer()));
    const policy = readPolicy(String(form.get("policy")));
    const report = await verify(files, policy, pin ? [pin] : [], (done, of) => {
      Object.assign(bar, { value: done, max: of });
    });
    answer.replaceChildren(...said(report));
  } catch (wrong) {
    if (wrong instanceof UnreadableBundle) {
      answer.replaceChildren(element("p", element("strong", texts[`verify.unread.${wrong.reason}`])));
    } else if (wrong instanceof Unreadable) {
      const why = Object.assign(element("small", wrong.message), { lang: "en" });
      answer.replaceChildren(element("p", element("strong", texts["verify.unreadPolicy"])), element("p", why));
    } else throw wrong;
  }
}

function said(report: Report): Node[] {
  const heads: Key[] = ["verify.check", "verify.looked", "verify.found", "verify.notSeen"];
  const rows = families.map((family) => {
    const { looked, found, notSeen } = report.sections[family];
    const open = notSeen.map((why) => coded(`finding.${why}`)).join(" ");
    const made = row("td", [coded(`family.${family}`), number(looked), number(found), open]);
    if (found > 0) made.className = "wrong";
    return made;
  });
  const sections = families.map((family) => report.sections[family]);
  const more = sections.some(({ found, findings }) => found > findings.length);
  return [
    element("p", element("strong", texts[report.found > 0 ? "verify.findings" : "verify.clean"])),
    element("ol", ...sections.flatMap(({ findings }) => findings.map(item))),
    ...(more ? [element("p", texts["verify.more"])] : []),
    element("p", `${texts["verify.log"]}: ${report.origin ?? "—"}`),
    element("p", `${texts["verify.size"]}: ${number(report.size)}`),
    element("p", `${texts["verify.code"]}: ${report.code ?? "—"}`),
    element(
      "table",
      row(
        "th",
        heads.map((key) => texts[key]),
      ),
      ...rows,
    ),
  ];
}

function item({ family, what, ...more }: Finding) {
  const facts = Object.entries(more).filter(([, value]) => value !== undefined);
  const lines = facts.map(([name, value]) => element("div", `${coded(`verify.${name}`)}: ${value}`));
  return element("li", element("strong", coded(`finding.${what}`)), ` (${coded(`family.${family}`)})`, ...lines);
}

draw();
