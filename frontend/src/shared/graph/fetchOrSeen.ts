/** Fetched after the first answer: the first page does without. */
const seen = () => import("#shared/device/seen");

/** Asks the host, and keeps what everybody may read; where there is no line, what was read before is told again. */
export const fetchOrSeen: typeof fetch = async (address, init) => {
  const question = String(init?.body);
  try {
    const answer = await fetch(address, init);
    // Read here: whoever asked drops the line as soon as they have the answer, and a copy of it would break off.
    const told = await answer.text();
    if (answer.ok) remember(question, told);
    return new Response(told, answer);
  } catch (fault) {
    const told = init?.signal?.aborted ? undefined : await recalled(question);
    if (told) return told;
    throw fault;
  }
};

const remember = (question: string, answer: string) =>
  seen()
    .then(({ keep }) => keep(question, answer))
    .catch(() => {});

const recalled = (question: string) =>
  seen()
    .then(({ recall }) => recall(question))
    .catch(() => undefined);
