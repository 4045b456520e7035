import { Tenant } from "../sandbox/behaviour";
import { Values } from "../sandbox/value";

export const GUID = (tail: number) => `00000000-0000-4000-8000-${String(tail).padStart(12, "9")}`;
export const APPLICATION = `/applications/${GUID(1)}`;
export const PRINCIPAL = `/servicePrincipals/${GUID(2)}`;
export const API_PRINCIPAL = GUID(5);
export const POLICY = `/policies/claimsMappingPolicies/${GUID(7)}`;
export const SERVICES = "internal/services";
/** The same lines in both versions, where no other is said: between 3.7.0 and 3.9.0 none of these files but one changed, beyond its licence header. */
export const both = (file: string) => ({ "3.7.0": `${SERVICES}/${file}`, "3.9.0": `${SERVICES}/${file}` });
export const at = (file: string, lines: string) => `${SERVICES}/${file}:${lines} (3.7.0, 3.9.0)`;

export const SCOPE = { id: GUID(8), value: "session:role-any", type: "Admin", enabled: true };

/** A client and an API that are there already. */
export function made(tenant: Tenant): void {
  const put = (type: string, id: string, values: Values) => tenant.put(type, id, { id, ...values });
  put("azuread_application", APPLICATION, { client_id: GUID(3), display_name: "Sigma", identifier_uris: ["api://other"] });
  put("azuread_application", `/applications/${GUID(4)}`, {
    client_id: GUID(6),
    display_name: "Sigma API",
    identifier_uris: ["api://sigma"],
    api: [{ oauth2_permission_scope: [SCOPE] }],
  });
  put("azuread_service_principal", PRINCIPAL, { object_id: GUID(2), client_id: GUID(3) });
  put("azuread_service_principal", `/servicePrincipals/${API_PRINCIPAL}`, { object_id: API_PRINCIPAL, client_id: GUID(6) });
}

/** An application without a service principal. */
export function withoutPrincipal(tenant: Tenant): void {
  tenant.put("azuread_application", APPLICATION, { id: APPLICATION, client_id: GUID(3), display_name: "Sigma" });
}
