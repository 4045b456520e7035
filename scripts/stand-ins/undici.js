/** Stands in for undici's index: it loads caches, mocks and WebSockets, a fifth of the bundle, which every command would have to read. */
module.exports = {
  EnvHttpProxyAgent: require("undici/lib/dispatcher/env-http-proxy-agent"),
  fetch: require("undici/lib/web/fetch").fetch,
};
