import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon";

type Kind = "info" | "ok" | "warn" | "bad";

const icons: Record<Kind, IconName> = { info: "info", ok: "check", warn: "warning", bad: "warning" };

type NoticeProps = { kind?: Kind; children: ReactNode; live?: boolean; id?: string };

/** A sentence that matters. `live` for one that appears after a press: it is read aloud. */
export const Notice = ({ kind = "info", children, live, id }: NoticeProps) => (
  <div className={`notice ${kind}`} role={live ? "status" : undefined} id={id}>
    <Icon name={icons[kind]} />
    <div>{children}</div>
  </div>
);
