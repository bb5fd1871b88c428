"""The interface as three of PyPI meets it, which is the widest spread of the old clients; it was written for Python 2.
client_three.py ENDPOINT"""
import io
import itertools
import sys

itertools.ifilter = filter
from three import Three  # noqa: E402

city = Three(sys.argv[1], api_key="x")
assert city.discovery()["endpoints"][0]["specification"] == "http://wiki.open311.org/GeoReport_v2"
assert any(service["service_code"] == "rude" for service in city.services())
assert city.services("rude") == {"attributes": [], "service_code": "rude"}
posted = city.post("rude", address="文化路1号", name="Zach Williams", email="zach@example.org", lat="19.52",
                   description="Rude.", media_url="https://example.org/a.jpg")
number = posted[0]["service_request_id"]
assert number.startswith("TS2012"), posted
fresh = city.request(number)
assert [(row["service_request_id"], row["status"]) for row in fresh] == [(number, "open")], fresh
# A picture as a file is not kept, and is not said to be.
refused = city.post("rude", description="Rude.", media=io.BytesIO(b"x"))
assert refused[0]["code"] == 400 and refused[0]["description"].startswith("media: "), refused
# Whether a number was ever given is not told; what is no number is not found.
assert [row["status"] for row in city.request("TS2012999999")] == ["open"]
assert city.request("XX2012999999")[0]["code"] == 404
listed = city.requests("inaction", between=["08-01-2012", "08-02-2012"])
assert [row["service_request_id"] for row in listed] == ["TS2012000001"], listed
assert city.token("1")[0]["code"] == 404
