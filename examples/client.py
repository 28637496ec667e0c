"""Prints the released referrals by year and sector: python3 client.py. Needs Python 3.8 or later and nothing else.

SVETIONIK_AUTHORIZATION is the header that proves who asks: "Bearer TOKEN" of the identity provider.
"""
import json, os, sys, urllib.error, urllib.request

ADDRESS = os.environ.get("SVETIONIK_URL", "http://127.0.0.1:8080/graphql")
QUERY = """{
  statistics(table: REFERRALS, dimensions: [SECTOR]) { cells { year values { code } count suppressed } }
}"""
headers = {"Content-Type": "application/json", "Authorization": os.environ["SVETIONIK_AUTHORIZATION"]}
request = urllib.request.Request(ADDRESS, json.dumps({"query": QUERY}).encode(), headers)
try:
    answer = json.load(urllib.request.urlopen(request))
except urllib.error.HTTPError as refused:
    answer = json.load(refused)
if "errors" in answer:
    sys.exit("\n".join(f"{e['extensions']['code']}: {e['message']}" for e in answer["errors"]))
for cell in answer["data"]["statistics"]["cells"]:
    print(cell["year"], cell["values"][0]["code"], "suppressed" if cell["suppressed"] else cell["count"])
