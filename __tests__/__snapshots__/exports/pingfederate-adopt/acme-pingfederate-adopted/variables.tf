variable "sigma_client_secret" {
  type        = string
  description = "Client secret of sigma"
  sensitive   = true
}
