package vn.amno.household.change.web;

import org.springframework.stereotype.Component;
import vn.amno.area.Areas;
import vn.amno.household.change.ChangeLine;
import vn.amno.web.Formats;

/** Writes requests as lines of a list. */
@Component
class RequestLines {

    private final Areas areas;

    RequestLines(Areas areas) {
        this.areas = areas;
    }

    RequestLine line(ChangeLine line) {
        var on = line.on();
        return new RequestLine(
                ChangePages.address(line.id()),
                line.kind().vietnamese(),
                line.head().isEmpty() ? "hộ mới" : "%s (mã %s)".formatted(line.head(), line.code()),
                areas.communeOfKey(line.areaKey()).map(unit -> unit.fullName()).orElse(""),
                on == null ? Formats.NONE : Formats.date(on),
                line.state().vietnamese(),
                Words.style(line.state()),
                Words.icon(line.state()),
                line.decider().isEmpty()
                        ? line.proposer() + " đề nghị"
                        : "%s đề nghị, %s quyết".formatted(line.proposer(), line.decider()),
                Formats.moment(line.at()));
    }
}
