import { useEffect, useState } from "react";
import { door } from "#shared/graph/session";
import { useWords } from "#shared/text/words";

/** Other systems by which one may come in, as the installation has set them up; an invitation ties one to an account. */
export function Providers({ invitation }: { invitation?: string }) {
  const { t } = useWords();
  const [names, setNames] = useState<string[]>([]);
  useEffect(() => {
    door<string[]>("/session/providers").then(({ data }) => setNames(data ?? []));
  }, []);
  const query = invitation ? `?invitation=${invitation}` : "";
  return names.map((name, place) => (
    <a key={name} className="button" href={`/session/providers/${place}${query}`}>
      {t("provider.comeIn", { name })}
    </a>
  ));
}
