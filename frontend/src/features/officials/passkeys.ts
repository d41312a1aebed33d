/** Whether this browser can hold a passkey at all; on an address that is not secure none can. */
export const canPasskey = () => typeof PublicKeyCredential === "function";

type Descriptor = { id: string; type: "public-key"; transports?: AuthenticatorTransport[] };
type Options = { challenge: string; excludeCredentials?: Descriptor[]; allowCredentials?: Descriptor[] };
type CreationOptions = Options & { user: { id: string } };

/** Makes a passkey for what the host offers; nothing when its owner thought better of it. */
export async function makePasskey(offer: object): Promise<string | undefined> {
  const options = offer as CreationOptions;
  const publicKey = {
    ...options,
    challenge: bytes(options.challenge),
    user: { ...options.user, id: bytes(options.user.id) },
    excludeCredentials: options.excludeCredentials?.map(descriptor),
  } as unknown as PublicKeyCredentialCreationOptions;
  return told(() => navigator.credentials.create({ publicKey }));
}

/** Signs what the host asks with a passkey that its owner picks. */
export async function signByPasskey(asked: object): Promise<string | undefined> {
  const options = asked as Options;
  const publicKey = {
    ...options,
    challenge: bytes(options.challenge),
    allowCredentials: options.allowCredentials?.map(descriptor),
  } as unknown as PublicKeyCredentialRequestOptions;
  return told(() => navigator.credentials.get({ publicKey }));
}

const descriptor = (known: Descriptor) => ({ ...known, id: bytes(known.id) });

async function told(ask: () => Promise<Credential | null>): Promise<string | undefined> {
  try {
    const credential = await ask();
    return credential ? JSON.stringify(plain(credential as PublicKeyCredential)) : undefined;
  } catch {
    return undefined;
  }
}

/** By hand, for browsers of last year cannot do it themselves. */
function plain({ id, rawId, type, response }: PublicKeyCredential) {
  const { clientDataJSON, attestationObject, authenticatorData, signature, userHandle } = response as Partial<
    AuthenticatorAttestationResponse & AuthenticatorAssertionResponse
  >;
  return {
    id,
    rawId: text(rawId),
    type,
    clientExtensionResults: {},
    response: {
      clientDataJSON: text(clientDataJSON),
      attestationObject: text(attestationObject),
      authenticatorData: text(authenticatorData),
      signature: text(signature),
      userHandle: text(userHandle),
    },
  };
}

function bytes(base64url: string): Uint8Array {
  const base64 = base64url.replaceAll("-", "+").replaceAll("_", "/");
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

function text(buffer?: ArrayBuffer | null): string | undefined {
  if (!buffer) return undefined;
  const base64 = btoa(String.fromCharCode(...new Uint8Array(buffer)));
  return base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
