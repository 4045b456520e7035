check "sigma_credential" {
  assert {
    condition     = timecmp(plantimestamp(), timeadd(time_static.sigma_made_at.rfc3339, "8760h")) < 0
    error_message = "The secret of Sigma in PingFederate has been in use since ${time_static.sigma_made_at.rfc3339} or longer, for more than 365 days: set another secret, and the current one as the previous one, and raise credentialVersion (in a config, credentials.version) by one, deploy, and paste the new secret into Sigma; the previous secret stays valid meanwhile."
  }
}
