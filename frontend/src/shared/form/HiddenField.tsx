import { useEffect, useRef } from "react";

type Props = { name: string; value: string; change: (value: string) => void };

/** What a form sends and nobody types. The form hears of each change, so that its draft keeps the newest. */
export function HiddenField({ name, value, change }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const told = useRef(value);
  useEffect(() => {
    if (told.current === value) return;
    told.current = value;
    field.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [value]);
  return (
    <input
      hidden
      name={name}
      ref={field}
      value={value}
      onChange={({ target }) => {
        told.current = target.value;
        change(target.value);
      }}
    />
  );
}
