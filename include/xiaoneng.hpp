/* Xiaoneng 效能 for C++17: xiaoneng.h with handles that close themselves and failures that are thrown.
 *
 * Nothing but the header's functions: what each one does, and which statuses it can return, is said there. Text goes
 * in as std::string_view and comes out as std::string. Every status but XN_OK is thrown as xiaoneng::Error, a
 * refusal of the domain too: Error::is_refusal() tells. A moved-from handle is closed; using it is XN_NULL_ARGUMENT.
 *
 *     xiaoneng::Calendar china("china");
 *     xiaoneng::Projection due = china.due(xiaoneng::clock(xiaoneng::day(2012, 8, 1), {XN_BUDGET_WORKING_DAYS, 20}));
 */
#ifndef XIAONENG_HPP
#define XIAONENG_HPP

extern "C" {
#include "xiaoneng.h"
}

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace xiaoneng {

/* Why a call was not done. what() is the English message. */
class Error : public std::runtime_error {
public:
    Error(xn_status status, std::string code, std::string article, std::string field, std::string zh, std::string en)
        : std::runtime_error(en.empty() ? "status " + std::to_string(status) : en), status(status),
          code(std::move(code)), article(std::move(article)), field(std::move(field)), zh(std::move(zh)),
          en(std::move(en)) {}

    xn_status status;
    std::string code;    /* "materialsMissing" */
    std::string article; /* the article it rests on */
    std::string field;   /* the field at fault */
    std::string zh;      /* the message in Chinese */
    std::string en;      /* the message in English */

    /* Whether the domain said no; nothing was recorded. */
    bool is_refusal() const noexcept { return status >= 100 && status < 1000; }
    /* Whether the store could not; nothing was recorded. */
    bool is_store() const noexcept { return status >= 1000; }
};

inline std::string to_string(const xn_text &text) {
    return text.bytes ? std::string(text.bytes, text.length) : std::string();
}

/* Text on its way in, borrowed: it must outlive the call. An empty view is given and empty; xn_text{} is not given. */
inline xn_text text(std::string_view view) { return {view.data() ? view.data() : "", view.size()}; }

/* The error of this thread's last failure. */
inline Error last_error(xn_status status) {
    xn_error parts{};
    parts.struct_size = static_cast<uint32_t>(sizeof parts);
    if (xn_last_error_parts(&parts) != XN_OK || parts.status != status) return Error(status, "", "", "", "", "");
    return Error(status, to_string(parts.code), to_string(parts.article), to_string(parts.field),
                 to_string(parts.chinese), to_string(parts.english));
}

/* Throws unless the status is XN_OK. */
inline void check(xn_status status) {
    if (status != XN_OK) throw last_error(status);
}

/* A struct of the header, empty but for its size. */
template <class Struct> Struct make() {
    Struct value{};
    value.struct_size = static_cast<uint32_t>(sizeof value);
    return value;
}

/* A buffer of the library's, released at its end. */
class Buffer {
public:
    Buffer() = default;
    ~Buffer() { xn_buffer_free(&buffer_); }
    Buffer(Buffer &&other) noexcept : buffer_(std::exchange(other.buffer_, xn_buffer{})) {}
    Buffer &operator=(Buffer &&other) noexcept {
        std::swap(buffer_, other.buffer_);
        return *this;
    }
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;

    /* What a call writes to: what it held is released. */
    xn_buffer *out() {
        xn_buffer_free(&buffer_);
        return &buffer_;
    }
    std::string_view view() const { return buffer_.bytes ? std::string_view(buffer_.bytes, buffer_.length) : ""; }
    std::string str() const { return std::string(view()); }

private:
    xn_buffer buffer_{};
};

namespace detail {

template <class Call> std::string answer(Call call) {
    Buffer buffer;
    check(call(buffer.out()));
    return buffer.str();
}

/* A handle that closes itself, and moves. */
template <class Pointer, xn_status (*Close)(Pointer *)> class Handle {
public:
    Handle(Handle &&other) noexcept : pointer_(std::exchange(other.pointer_, nullptr)) {}
    Handle &operator=(Handle &&other) noexcept {
        std::swap(pointer_, other.pointer_);
        return *this;
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    ~Handle() { Close(pointer_); }

    /* Closes it now; throws while another thread is inside. */
    void close() {
        check(Close(pointer_));
        pointer_ = nullptr;
    }
    /* The handle for calls of the header. */
    Pointer *handle() const noexcept { return pointer_; }

protected:
    Handle() = default;
    Pointer *pointer_ = nullptr;
};

} // namespace detail

inline uint32_t abi_version() { return xn_abi_version(); }
inline std::string version() { return xn_version(); }
inline std::string schema() { return detail::answer(xn_schema); }

/* ---- Days ---- */

struct Date {
    int32_t year, month, day;
};

inline xn_day day(int32_t year, int32_t month, int32_t day) {
    xn_day out;
    check(xn_day_make(year, month, day, &out));
    return out;
}
inline Date date(xn_day day) {
    Date out{};
    check(xn_day_parts(day, &out.year, &out.month, &out.day));
    return out;
}
inline xn_day day(xn_instant at, int32_t offset_minutes = 480) {
    xn_day out;
    check(xn_instant_day(at, offset_minutes, &out));
    return out;
}

/* A day reckoned, and whether a notice still to come may move it. */
struct Projection {
    xn_day day;
    bool provisional;
};

/* A clock; its pauses must outlive it. */
inline xn_clock clock(xn_day start, xn_budget budget) {
    xn_clock clock = make<xn_clock>();
    clock.start = start;
    clock.budget = budget;
    return clock;
}
inline xn_clock clock(xn_day start, xn_budget budget, const xn_pause *pauses, std::size_t count) {
    xn_clock made = clock(start, budget);
    made.pauses = pauses;
    made.pause_count = count;
    return made;
}

struct Schedule {
    std::vector<xn_task_dates> dates;
    xn_day forecast;
    bool feasible;
};

/* The plan of a joint stage: a row for each item, the working days to the last decision, its date. */
struct StagePlan {
    std::vector<xn_stage_day> days;
    int32_t total = 0;
    xn_day finish = XN_DAY_UNKNOWN;
};

/* What each party answers for of a joint stage's delay, and the working days by plan and in fact. */
struct StageShares {
    std::vector<xn_stage_share> shares;
    int32_t planned = 0;
    int32_t actual = 0;
};

struct HalfMonth {
    xn_day first, last, due;
};

class Calendar : public detail::Handle<xn_calendar, xn_calendar_close> {
public:
    /* "china" or "weekdays". */
    explicit Calendar(const std::string &name) { check(xn_calendar_open(name.c_str(), &pointer_)); }
    static Calendar from_json(std::string_view json) {
        Calendar calendar;
        check(xn_calendar_open_json(text(json).bytes, json.size(), &calendar.pointer_));
        return calendar;
    }
    static Calendar from_ics(std::string_view ics, const std::string &name) {
        Calendar calendar;
        check(xn_calendar_open_ics(text(ics).bytes, ics.size(), name.c_str(), &calendar.pointer_));
        return calendar;
    }

    std::string json() const {
        return detail::answer([&](xn_buffer *out) { return xn_calendar_json(handle(), out); });
    }
    xn_day first_day() const {
        xn_day out;
        check(xn_calendar_span(handle(), &out, nullptr));
        return out;
    }
    xn_day horizon() const {
        xn_day out;
        check(xn_calendar_span(handle(), nullptr, &out));
        return out;
    }
    bool is_workday(xn_day day) const {
        int32_t out, provisional;
        check(xn_calendar_is_workday(handle(), day, &out, &provisional));
        return out != 0;
    }
    Projection add(xn_day start, int32_t days) const {
        xn_day out;
        int32_t provisional;
        check(xn_calendar_add(handle(), start, days, &out, &provisional));
        return {out, provisional != 0};
    }
    int32_t count(xn_day start, xn_day end) const {
        int32_t out;
        check(xn_calendar_count(handle(), start, end, &out));
        return out;
    }

    /* Arrays: an answer that is refused is XN_DAY_UNKNOWN, or -1 for is_workday. Shorter of the two where two go in. */
    std::vector<int8_t> is_workday(const std::vector<xn_day> &days) const {
        std::vector<int8_t> out(days.size());
        check(xn_calendar_is_workday_batch(handle(), days.data(), days.size(), out.data(), nullptr));
        return out;
    }
    std::vector<xn_day> add(const std::vector<xn_day> &starts, const std::vector<int32_t> &days) const {
        std::vector<xn_day> out(starts.size() < days.size() ? starts.size() : days.size());
        check(xn_calendar_add_batch(handle(), starts.data(), days.data(), out.size(), out.data(), nullptr));
        return out;
    }
    std::vector<int32_t> count(const std::vector<xn_day> &starts, const std::vector<xn_day> &ends) const {
        std::vector<int32_t> out(starts.size() < ends.size() ? starts.size() : ends.size());
        check(xn_calendar_count_batch(handle(), starts.data(), ends.data(), out.size(), out.data(), nullptr));
        return out;
    }

    Projection due(const xn_clock &clock, xn_day as_of = XN_DAY_UNKNOWN) const {
        xn_day out;
        int32_t provisional;
        check(xn_clock_due(handle(), &clock, as_of, &out, &provisional));
        return {out, provisional != 0};
    }
    int32_t elapsed(const xn_clock &clock, xn_day at) const {
        int32_t out;
        check(xn_clock_elapsed(handle(), &clock, at, &out));
        return out;
    }
    int32_t remaining(const xn_clock &clock, xn_day at) const {
        int32_t out;
        check(xn_clock_remaining(handle(), &clock, at, &out));
        return out;
    }
    int32_t overdue(const xn_clock &clock, xn_day at) const {
        int32_t out;
        check(xn_clock_overdue(handle(), &clock, at, &out));
        return out;
    }
    /* The days counted and skipped, and why, as JSON. */
    std::string explain(const xn_clock &clock, xn_day from = XN_DAY_UNKNOWN, xn_day through = XN_DAY_UNKNOWN) const {
        return detail::answer([&](xn_buffer *out) { return xn_clock_explain(handle(), &clock, from, through, out); });
    }
    std::vector<xn_day> due(const std::vector<xn_clock> &clocks, xn_day as_of = XN_DAY_UNKNOWN) const {
        std::vector<xn_day> out(clocks.size());
        check(xn_clock_due_batch(handle(), clocks.data(), clocks.size(), as_of, out.data(), nullptr, nullptr));
        return out;
    }
    std::vector<int32_t> remaining(const std::vector<xn_clock> &clocks, xn_day at) const {
        std::vector<int32_t> out(clocks.size());
        check(xn_clock_remaining_batch(handle(), clocks.data(), clocks.size(), at, out.data(), nullptr));
        return out;
    }

    /* A backward schedule: a row of dates for each task. */
    Schedule schedule(xn_day start, xn_day finish, const std::vector<xn_task> &tasks,
                      const std::vector<xn_task_link> &links, xn_day today = XN_DAY_UNKNOWN) const {
        Schedule out;
        int32_t feasible;
        out.dates.resize(tasks.size());
        check(xn_schedule(handle(), start, finish, today, tasks.data(), tasks.size(), links.data(), links.size(),
                          out.dates.data(), &out.forecast, &feasible));
        out.feasible = feasible != 0;
        return out;
    }
    /* The plan of a joint stage, from the day of routing. */
    StagePlan stage_plan(xn_day routed, const std::vector<xn_stage_item> &items,
                         const std::vector<xn_stage_link> &links) const {
        StagePlan out;
        out.days.resize(items.size());
        check(xn_stage_plan(handle(), routed, items.data(), items.size(), links.data(), links.size(),
                            out.days.data(), &out.total, &out.finish));
        return out;
    }

    /* Whose days the delay of a joint stage was. */
    StageShares stage_shares(xn_day routed, const std::vector<xn_stage_item> &items,
                             const std::vector<xn_stage_link> &links,
                             const std::vector<xn_stage_pause> &pauses) const {
        StageShares out;
        size_t count = 0;
        out.shares.resize(items.size() + pauses.size() + 1);
        check(xn_stage_shares(handle(), routed, items.data(), items.size(), links.data(), links.size(),
                              pauses.data(), pauses.size(), out.shares.data(), out.shares.size(), &count,
                              &out.planned, &out.actual));
        out.shares.resize(count);
        return out;
    }

    /* The half-month of `day`, and the day its report is due. */
    HalfMonth half_month(xn_day day, int32_t grace = 0) const {
        HalfMonth out;
        check(xn_half_month(handle(), day, grace, &out.first, &out.last, &out.due));
        return out;
    }

private:
    Calendar() = default;
};

/* ---- Scores ---- */

/* A scheme of appraisal. Marks are hundredths of a point, one subject after the other. */
class Scheme : public detail::Handle<xn_scheme, xn_scheme_close> {
public:
    /* "danzhou.six", "model.a", … */
    explicit Scheme(const std::string &name) { check(xn_scheme_open(name.c_str(), &pointer_)); }
    static Scheme from_json(std::string_view json) {
        Scheme scheme;
        check(xn_scheme_open_json(text(json).bytes, json.size(), &scheme.pointer_));
        return scheme;
    }

    std::string json() const {
        return detail::answer([&](xn_buffer *out) { return xn_scheme_json(handle(), out); });
    }
    std::size_t factors() const {
        std::size_t out;
        check(xn_scheme_factors(handle(), &out));
        return out;
    }

    struct Scores {
        std::vector<int32_t> totals, parts, ranks;
        std::size_t refused = 0;
    };
    /* Whole subjects only: marks left over at the end are not looked at. */
    Scores scores(const std::vector<int32_t> &marks) const {
        Scores out;
        const std::size_t each = factors(), count = marks.size() / each;
        out.totals.resize(count);
        out.parts.resize(count * each);
        out.ranks.resize(count);
        check(xn_scores(handle(), marks.data(), count, out.totals.data(), out.parts.data(), out.ranks.data(),
                        &out.refused));
        return out;
    }

private:
    Scheme() = default;
};

/* ---- Engines ---- */

using Request = xn_request;
using Outcome = xn_outcome;

/* A request; the texts must outlive the call. */
inline Request request(xn_instant at, std::string_view actor, int32_t role, std::string_view unit = {},
                       std::string_view dossier = {}, std::string_view key = {}) {
    Request made = make<Request>();
    made.at = at;
    made.role = role;
    made.actor = text(actor);
    made.unit = text(unit);
    if (!dossier.empty()) made.dossier = text(dossier);
    if (!key.empty()) made.key = text(key);
    return made;
}

class Engine : public detail::Handle<xn_engine, xn_close> {
public:
    /* "memory:", "sqlite:PATH" or "shards:PATH,PATH,...". */
    explicit Engine(const std::string &url) { check(xn_open(url.c_str(), &pointer_)); }
    /* The same with the machine's clock: see xn_open_with. */
    Engine(const std::string &url, const xn_open_options &options) {
        check(xn_open_with(url.c_str(), &options, &pointer_));
    }

    std::string execute(std::string_view json) {
        return detail::answer(
            [&](xn_buffer *out) { return xn_execute(handle(), text(json).bytes, json.size(), out); });
    }
    std::string execute_batch(std::string_view lines, uint32_t options = XN_BATCH_EACH) {
        return detail::answer([&](xn_buffer *out) {
            return xn_execute_batch(handle(), text(lines).bytes, lines.size(), options, out);
        });
    }
    std::string query(std::string_view json) {
        return detail::answer([&](xn_buffer *out) { return xn_query(handle(), text(json).bytes, json.size(), out); });
    }
    std::string sweep(xn_instant at, uint32_t limit = 0) {
        return detail::answer([&](xn_buffer *out) { return xn_sweep(handle(), at, limit, out); });
    }
    std::string notices(xn_instant at, int32_t state = XN_NOTICES_QUEUED, uint32_t limit = 0) {
        return detail::answer([&](xn_buffer *out) { return xn_notices(handle(), at, state, limit, out); });
    }
    void notice_sent(int64_t number) { check(xn_notice_sent(handle(), number)); }
    void notice_failed(int64_t number, xn_instant at) { check(xn_notice_failed(handle(), number, at)); }
    void notice_retry(int64_t number, xn_instant at) { check(xn_notice_retry(handle(), number, at)); }
    std::string seal(xn_instant at) {
        return detail::answer([&](xn_buffer *out) { return xn_seal(handle(), at, out); });
    }
    /* Against a seal kept elsewhere, or without one. */
    std::string verify(std::string_view seal = {}) {
        return detail::answer([&](xn_buffer *out) {
            return xn_verify(handle(), seal.empty() ? nullptr : seal.data(), seal.size(), out);
        });
    }

    /* The life of a case; `data` from make<xn_…>(). A refusal is thrown. */
    /* Made of Case.layout and the words by `make words`, never edited: */
    Outcome draft(const Request &request, const xn_application &data) {
        return settle([&](xn_outcome *out) { return xn_case_draft(handle(), &request, &data, out); });
    }
    Outcome submit(const Request &request, const xn_application &data) {
        return settle([&](xn_outcome *out) { return xn_case_submit(handle(), &request, &data, out); });
    }
    Outcome fix_on_spot(const Request &request, const xn_materials &data) {
        return settle([&](xn_outcome *out) { return xn_case_fix_on_spot(handle(), &request, &data, out); });
    }
    Outcome notify_corrections(const Request &request, const xn_correction_notice &data) {
        return settle([&](xn_outcome *out) { return xn_case_notify_corrections(handle(), &request, &data, out); });
    }
    Outcome supplement(const Request &request, const xn_materials &data) {
        return settle([&](xn_outcome *out) { return xn_case_supplement(handle(), &request, &data, out); });
    }
    Outcome reject(const Request &request, const xn_rejection &data) {
        return settle([&](xn_outcome *out) { return xn_case_reject(handle(), &request, &data, out); });
    }
    Outcome accept(const Request &request, const xn_acceptance &data) {
        return settle([&](xn_outcome *out) { return xn_case_accept(handle(), &request, &data, out); });
    }
    Outcome pause(const Request &request, const xn_pause_order &data) {
        return settle([&](xn_outcome *out) { return xn_case_pause(handle(), &request, &data, out); });
    }
    Outcome resume(const Request &request, const xn_pause_result &data) {
        return settle([&](xn_outcome *out) { return xn_case_resume(handle(), &request, &data, out); });
    }
    Outcome tell_hearing(const Request &request, const xn_document &data) {
        return settle([&](xn_outcome *out) { return xn_case_tell_hearing(handle(), &request, &data, out); });
    }
    Outcome ask_hearing(const Request &request) {
        return settle([&](xn_outcome *out) { return xn_case_ask_hearing(handle(), &request, out); });
    }
    Outcome schedule_hearing(const Request &request, const xn_hearing_day &data) {
        return settle([&](xn_outcome *out) { return xn_case_schedule_hearing(handle(), &request, &data, out); });
    }
    Outcome extend(const Request &request, const xn_extension &data) {
        return settle([&](xn_outcome *out) { return xn_case_extend(handle(), &request, &data, out); });
    }
    Outcome advance(const Request &request, const xn_step_result &data) {
        return settle([&](xn_outcome *out) { return xn_case_advance(handle(), &request, &data, out); });
    }
    Outcome inspect(const Request &request, const xn_site_visit &data) {
        return settle([&](xn_outcome *out) { return xn_case_inspect(handle(), &request, &data, out); });
    }
    Outcome charge(const Request &request, const xn_fee &data) {
        return settle([&](xn_outcome *out) { return xn_case_charge(handle(), &request, &data, out); });
    }
    Outcome decide(const Request &request, const xn_ruling &data) {
        return settle([&](xn_outcome *out) { return xn_case_decide(handle(), &request, &data, out); });
    }
    Outcome issue(const Request &request, const xn_certificate &data) {
        return settle([&](xn_outcome *out) { return xn_case_issue(handle(), &request, &data, out); });
    }
    Outcome serve(const Request &request, const xn_service &data) {
        return settle([&](xn_outcome *out) { return xn_case_serve(handle(), &request, &data, out); });
    }
    Outcome rate(const Request &request, const xn_rating &data) {
        return settle([&](xn_outcome *out) { return xn_case_rate(handle(), &request, &data, out); });
    }
    Outcome contact_rater(const Request &request, const xn_rater_contact &data) {
        return settle([&](xn_outcome *out) { return xn_case_contact_rater(handle(), &request, &data, out); });
    }
    Outcome repair_rating(const Request &request, const xn_rating_repair &data) {
        return settle([&](xn_outcome *out) { return xn_case_repair_rating(handle(), &request, &data, out); });
    }
    Outcome contest_rating(const Request &request, const xn_rating_contest &data) {
        return settle([&](xn_outcome *out) { return xn_case_contest_rating(handle(), &request, &data, out); });
    }
    Outcome rule_rating(const Request &request, const xn_rating_ruling &data) {
        return settle([&](xn_outcome *out) { return xn_case_rule_rating(handle(), &request, &data, out); });
    }
    Outcome withdraw(const Request &request, const xn_reason &data) {
        return settle([&](xn_outcome *out) { return xn_case_withdraw(handle(), &request, &data, out); });
    }
    Outcome refer(const Request &request, const xn_referral &data) {
        return settle([&](xn_outcome *out) { return xn_case_refer(handle(), &request, &data, out); });
    }
    Outcome void_case(const Request &request, const xn_voiding &data) {
        return settle([&](xn_outcome *out) { return xn_case_void(handle(), &request, &data, out); });
    }
    Outcome verify(const Request &request, const xn_commitment_check &data) {
        return settle([&](xn_outcome *out) { return xn_case_verify(handle(), &request, &data, out); });
    }
    Outcome revoke(const Request &request, const xn_revocation &data) {
        return settle([&](xn_outcome *out) { return xn_case_revoke(handle(), &request, &data, out); });
    }
    Outcome archive(const Request &request) {
        return settle([&](xn_outcome *out) { return xn_case_archive(handle(), &request, out); });
    }
    Outcome erase(const Request &request, const xn_erasure &data) {
        return settle([&](xn_outcome *out) { return xn_case_erase(handle(), &request, &data, out); });
    }
    /* So far Case.layout. */

    /* The life of a complaint. */
    /* Made of Complaint.layout and the words by `make words`, never edited: */
    Outcome complaint_register(const Request &request, const xn_complaint &data) {
        return settle([&](xn_outcome *out) { return xn_complaint_register(handle(), &request, &data, out); });
    }
    Outcome complaint_submit(const Request &request, const xn_complaint_submission &data) {
        return settle([&](xn_outcome *out) { return xn_complaint_submit(handle(), &request, &data, out); });
    }
    Outcome complaint_accept(const Request &request, const xn_complaint_acceptance &data) {
        return settle([&](xn_outcome *out) { return xn_complaint_accept(handle(), &request, &data, out); });
    }
    Outcome complaint_refuse(const Request &request, const xn_complaint_refusal &data) {
        return settle([&](xn_outcome *out) { return xn_complaint_refuse(handle(), &request, &data, out); });
    }
    Outcome complaint_report(const Request &request, const xn_complaint_findings &data) {
        return settle([&](xn_outcome *out) { return xn_complaint_report(handle(), &request, &data, out); });
    }
    Outcome complaint_close(const Request &request, const xn_complaint_closing &data) {
        return settle([&](xn_outcome *out) { return xn_complaint_close(handle(), &request, &data, out); });
    }
    Outcome complaint_reply(const Request &request, const xn_complaint_reply_text &data) {
        return settle([&](xn_outcome *out) { return xn_complaint_reply(handle(), &request, &data, out); });
    }
    Outcome complaint_follow_up(const Request &request, const xn_complaint_call_back &data) {
        return settle([&](xn_outcome *out) { return xn_complaint_follow_up(handle(), &request, &data, out); });
    }
    Outcome complaint_withdraw(const Request &request, const xn_reason &data) {
        return settle([&](xn_outcome *out) { return xn_complaint_withdraw(handle(), &request, &data, out); });
    }
    Outcome complaint_publish(const Request &request, const xn_complaint_result &data) {
        return settle([&](xn_outcome *out) { return xn_complaint_publish(handle(), &request, &data, out); });
    }
    /* So far Complaint.layout. */

    /* Any words in one transaction; each outcome says what became of its command. */
    std::vector<Outcome> batch(const std::vector<xn_case_command> &commands, uint32_t options = XN_BATCH_EACH) {
        std::vector<Outcome> outcomes(commands.size(), make<Outcome>());
        check(xn_case_batch(handle(), commands.data(), commands.size(), options, outcomes.data(), nullptr));
        return outcomes;
    }

private:
    template <class Call> Outcome settle(Call call) {
        Outcome outcome = make<Outcome>();
        check(call(&outcome));
        return outcome;
    }
};

/* ---- Identifiers: throw where the code is wrong ---- */

inline void check_credit_code(std::string_view code) { check(xn_credit_code_check(text(code).bytes, code.size())); }
inline void check_organization_code(std::string_view code) {
    check(xn_organization_code_check(text(code).bytes, code.size()));
}
inline void check_citizen_number(std::string_view code) {
    check(xn_citizen_number_check(text(code).bytes, code.size()));
}

} // namespace xiaoneng

#endif
