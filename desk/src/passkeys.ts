// Asks the browser for a passkey, in the JSON forms of WebAuthn level 3.
export async function makePasskey(options: unknown): Promise<unknown> {
  const asked = PublicKeyCredential.parseCreationOptionsFromJSON(options as PublicKeyCredentialCreationOptionsJSON);
  return shown(await navigator.credentials.create({ publicKey: asked }));
}

export async function showPasskey(options: unknown): Promise<unknown> {
  const asked = PublicKeyCredential.parseRequestOptionsFromJSON(options as PublicKeyCredentialRequestOptionsJSON);
  return shown(await navigator.credentials.get({ publicKey: asked }));
}

function shown(credential: Credential | null): unknown {
  if (!(credential instanceof PublicKeyCredential)) throw new Error("no passkey was chosen");
  return credential.toJSON();
}
