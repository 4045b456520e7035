"""What people get wrong: each try prints one line."""

import sys

from cdktf import App, TerraformStack
from cdktf_sigma_oauth import SigmaDeployment, SigmaOktaApp

stack = TerraformStack(App(), "wrong")
TRIES = {
    "a wrong value": lambda: SigmaOktaApp(stack, "A", deployment=SigmaDeployment.GCP, group_ids=["Data Analysts"]),
    "a wrong type": lambda: SigmaOktaApp(stack, "B", deployment=SigmaDeployment.GCP, group_names="Data Analysts"),
    "a wrong number": lambda: SigmaOktaApp(stack, "D", deployment=SigmaDeployment.GCP, credential_version="2"),
    "an unknown name": lambda: SigmaOktaApp(stack, "E", deployment=SigmaDeployment.GCP, groupNames=["Data Analysts"]),
    "a missing value": lambda: SigmaOktaApp(stack, "C"),
}
for name, attempt in TRIES.items():
    try:
        attempt()
    except Exception as error:  # pylint: disable=broad-except
        print(f"{name}: {type(error).__name__}: {error}", file=sys.stdout)
