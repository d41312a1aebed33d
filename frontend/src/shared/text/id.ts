const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An address cut short on its way names nothing; the host need not be asked. */
export const isId = (text: string) => id.test(text);
