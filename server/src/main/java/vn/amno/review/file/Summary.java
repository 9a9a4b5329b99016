package vn.amno.review.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.amno.household.workbook.WorkbookContent;
import vn.amno.kernel.Product;
import vn.amno.rules.Standard;
import vn.amno.rules.Verdict;

/** {@code summary.json}: the figures of a review and what they rest on. Always the same text for the same input, law and program. */
final class Summary {

    private final ReviewOrder order;
    private final String lawFingerprint;
    private final String inputHash;

    Summary(ReviewOrder order, String lawFingerprint, String inputHash) {
        this.order = order;
        this.lawFingerprint = lawFingerprint;
        this.inputHash = inputHash;
    }

    String json(WorkbookContent content, List<String> notices, Tally tally) {
        var summary = new LinkedHashMap<String, @Nullable Object>();
        summary.put("version", Product.findVersion().orElse(null));
        summary.put("standard", order.standard().id());
        summary.put("standardName", order.standard().name());
        summary.put("lawFingerprint", lawFingerprint);
        summary.put("date", order.date().toString());
        summary.put("input", input());
        summary.put("accepted", content.rows().size());
        summary.put("refusedHouseholds", content.refusedHouseholds());
        summary.put("refusals", content.refusals().size());
        summary.put("counts", tally.verdicts().byVerdict());
        summary.put("areas", tally.communes().stream().map(Summary::area).toList());
        summary.put("deprivations", deprivations(tally));
        summary.put("flags", tally.flags());
        summary.put("notices", notices);
        var compare = order.compare();
        if (compare != null) {
            summary.put("compare", comparison(compare, tally));
        }
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(summary);
    }

    private Map<String, Object> input() {
        var input = new LinkedHashMap<String, Object>();
        input.put("file", String.valueOf(order.input().getFileName()));
        input.put("sha256", inputHash);
        return input;
    }

    private static Map<String, Object> area(Tally.CommuneCounts counted) {
        var area = new LinkedHashMap<String, Object>();
        area.put("code", counted.commune().code().value());
        area.put("name", counted.commune().fullName());
        area.put("counts", counted.counts().byVerdict());
        return area;
    }

    private static Map<String, Object> deprivations(Tally tally) {
        var deprivations = new LinkedHashMap<String, Object>();
        for (var counted : tally.deprivations()) {
            var deprivation = new LinkedHashMap<String, Object>();
            deprivation.put("name", counted.rule().name());
            deprivation.put("poor", counted.counts().of(Verdict.POOR));
            deprivation.put("nearPoor", counted.counts().of(Verdict.NEAR_POOR));
            deprivation.put("all", counted.counts().total());
            deprivations.put(counted.rule().code(), deprivation);
        }
        return deprivations;
    }

    private static Map<String, Object> comparison(Standard compare, Tally tally) {
        var cells = new ArrayList<Map<String, Object>>();
        for (var cell : tally.transitions()) {
            var transition = new LinkedHashMap<String, Object>();
            transition.put("before", cell.before());
            transition.put("after", cell.after());
            transition.put("count", cell.count());
            cells.add(transition);
        }
        var comparison = new LinkedHashMap<String, Object>();
        comparison.put("standard", compare.id());
        comparison.put("standardName", compare.name());
        comparison.put("changed", tally.transitions().changed());
        comparison.put("transitions", cells);
        return comparison;
    }
}
