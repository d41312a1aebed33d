import { Link, useLocation } from "react-router";
import { useWords } from "#shared/text/words";

/** For who was asked to sign in first: to the door, and from there back to where they are now. */
export function SignInLink() {
  const { t } = useWords();
  const { pathname, search } = useLocation();
  return <Link to={`/sign-in?${new URLSearchParams({ back: pathname + search })}`}>{t("signIn.title")}</Link>;
}
