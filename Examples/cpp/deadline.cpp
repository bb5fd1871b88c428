/* When a matter is due, by promise and by law, and a case that is held to it.
 *
 *   c++ -std=c++17 deadline.cpp -lxiaoneng -o deadline && ./deadline
 */
#include <cstdio>
#include <string>
#include <xiaoneng.hpp>

namespace xn = xiaoneng;

static std::string text(xn_day day) {
    xn::Date date = xn::date(day);
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", date.year, date.month, date.day);
    return buffer;
}

/* 2012-08-01T09:00+08:00, and so many days later. */
static xn_instant morning(int days) { return 1343782800000 + days * INT64_C(86400000); }

static void deadlines() {
    xn::Calendar china("china");
    xn_day accepted = xn::day(2012, 8, 1);
    xn_pause review{xn::day(2012, 8, 8), xn::day(2012, 8, 17), {}};
    xn_clock promised = xn::clock(accepted, {XN_BUDGET_WORKING_DAYS, 9}, &review, 1);
    xn_clock statutory = xn::clock(accepted, {XN_BUDGET_WORKING_DAYS, 20}, &review, 1);
    statutory.extended = 10;
    std::printf("promised %s\n", text(china.due(promised).day).c_str());
    std::printf("statutory %s\n", text(china.due(statutory).day).c_str());
    std::printf("remaining on 2012-08-20: %d\n", china.remaining(promised, xn::day(2012, 8, 20)));

    xn::Calendar next = xn::Calendar::from_ics("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:元旦（休）\r\n"
                                               "DTSTART;VALUE=DATE:20270101\r\nEND:VEVENT\r\n"
                                               "BEGIN:VEVENT\r\nSUMMARY:元旦（班）\r\n"
                                               "DTSTART;VALUE=DATE:20270103\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
                                               "next");
    std::printf("covered through %s\n", text(next.horizon()).c_str());
}

static void lifeOfACase() {
    xn::Engine engine("memory:");
    const std::string admin =
        R"({"actor":{"id":"admin","role":"administrator"},"at":"2012-08-01T08:00:00+08:00","command":)";
    engine.execute(admin + R"("unit.register","data":{"name":"工商局"},"dossier":"unit/GS"})");
    engine.execute(
        admin + R"("person.register","data":{"name":"王","roles":["window"],"unit":"GS"},"dossier":"person/wang"})");
    engine.execute(admin + R"("item.publish","data":{"basis":"公司法","conditions":"","name":"企业设立登记",)"
                           R"("procedure":"","promised":"9wd","statutory":"20wd","unit":"GS",)"
                           R"("validFrom":"2012-01-01"},"dossier":"item/GS-XK-0001"})");

    xn_application application = xn::make<xn_application>();
    application.item = xn::text("GS-XK-0001");
    application.name = xn::text("张三");
    xn::Outcome submitted =
        engine.submit(xn::request(morning(0), "wang", XN_ROLE_WINDOW, "GS", {}, "key-1"), application);
    xn_acceptance acceptance = xn::make<xn_acceptance>();
    acceptance.document_number = xn::text("受字1号");
    xn::Outcome accepted =
        engine.accept(xn::request(morning(0) + 1000, "wang", XN_ROLE_WINDOW, "GS", submitted.dossier), acceptance);
    std::printf("%s is promised for %s\n", accepted.dossier, text(accepted.promised_due).c_str());
    try {
        engine.accept(xn::request(morning(1), "wang", XN_ROLE_WINDOW, "GS", submitted.dossier), acceptance);
    } catch (const xn::Error &error) {
        std::printf("refused: %d %s %s / %s\n", static_cast<int>(error.status), error.code.c_str(), error.zh.c_str(),
                    error.en.c_str());
    }
    xn::Engine moved = std::move(engine);
    std::printf("%s\n", moved.verify().c_str());
}

int main() {
    try {
        deadlines();
        lifeOfACase();
    } catch (const xn::Error &error) {
        std::fprintf(stderr, "%d %s (%s)\n", static_cast<int>(error.status), error.what(), error.field.c_str());
        return 1;
    }
    return 0;
}
