"""The interface as georeport of PyPI meets it, in JSON and in XML. client_georeport.py ENDPOINT"""
import sys

from georeport import GeoReport

endpoint = sys.argv[1]
for form in ("json", "xml"):
    city = GeoReport(endpoint, output_format=form)
    services = city.get_service_list()
    codes = [service["service_code"] for service in services]
    assert "inaction" in codes, codes
    assert str(services[0]["metadata"]).lower() == "false", services[0]
    assert city.get_service_definition("inaction")["service_code"] == "inaction"
    closed = city.get_service_requests(status="closed", start_date="2012-08-01T00:00:00Z")
    row = closed if isinstance(closed, dict) else closed[0]
    assert row["service_request_id"] == "TS2012000001" and row["status"] == "closed", row
    assert row["requested_datetime"].startswith("2012-08-01T00:00:00"), row
    one = city.get_service_request(row["service_request_id"])
    assert one["status_notes"] == row["status_notes"] != "", one
    several = city.get_service_requests(service_request_id="TS2012000001,TS2012000002")
    assert [each["status"] for each in several] == ["closed", "open"], several
