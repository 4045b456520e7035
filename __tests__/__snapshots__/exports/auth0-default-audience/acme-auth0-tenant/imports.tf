import {
  to = auth0_tenant.api
  id = "tenant"
}
