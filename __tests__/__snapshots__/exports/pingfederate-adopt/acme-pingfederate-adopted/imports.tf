import {
  to = pingfederate_oauth_access_token_manager.sigma
  id = "byHandJwt"
}

import {
  to = pingfederate_oauth_access_token_mapping.sigma
  id = "default|byHandJwt"
}

import {
  to = pingfederate_oauth_client.sigma
  id = "sigma-by-hand"
}
