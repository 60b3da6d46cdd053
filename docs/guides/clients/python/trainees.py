"""Every trainee that the token may see, page by page, with the standard library alone.

    REVIEWPOINT_URL=http://127.0.0.1:4000 REVIEWPOINT_TOKEN=... python3 trainees.py
"""

import json
import os
import sys
import urllib.error
import urllib.request

TRAINEES = """
query Trainees($first: Int!, $after: String) {
  trainees(first: $first, after: $after) {
    totalCount
    nodes { reference status subject { name } }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def ask(query, variables):
    """The data of an answer. Exits with the graph's own sentence where it says no."""
    request = urllib.request.Request(
        os.environ["REVIEWPOINT_URL"] + "/graphql",
        data=json.dumps({"query": query, "variables": variables}).encode(),
        headers={
            "content-type": "application/json",
            "authorization": "Bearer " + os.environ["REVIEWPOINT_TOKEN"],
        },
    )
    try:
        with urllib.request.urlopen(request, timeout=15) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as error:
        answer = json.load(error)
    for error in answer.get("errors", []):
        sys.exit(f"{error['extensions']['code']}: {error['message']}")
    return answer["data"]


def trainees():
    after = None
    while True:
        page = ask(TRAINEES, {"first": 20, "after": after})["trainees"]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


if __name__ == "__main__":
    for trainee in trainees():
        print(trainee["reference"], trainee["status"], trainee["subject"]["name"], sep="\t")
