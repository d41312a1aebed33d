import { useWords } from "#shared/text/words";
import { SignInLink } from "#shared/ui/SignInLink";
import { useKnownMe } from "./meQuery";

/** For whom a page is not: the way in, or, to who is in, that their office is not the one. */
export function ComeIn() {
  const { t } = useWords();
  return useKnownMe().data?.me.appointment ? t("office.without") : <SignInLink />;
}
