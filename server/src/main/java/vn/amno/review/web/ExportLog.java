package vn.amno.review.web;

import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.audit.Act;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;
import vn.amno.review.ListQuery;

/** Keeps in the log which list left the system, before the first of it does. */
@Component
class ExportLog {

    private final AuditLog log;
    private final HouseholdFilters filters;
    private final PlaceNames places;
    private final TransactionOperations transactions;

    ExportLog(AuditLog log, HouseholdFilters filters, PlaceNames places, TransactionOperations transactions) {
        this.log = log;
        this.filters = filters;
        this.places = places;
        this.transactions = transactions;
    }

    void exported(ListQuery query, String format, long rows) {
        var act = new Act(Action.EXPORTED, "list", "")
                .with(Map.of("filter", filter(query), "rows", String.valueOf(rows), "format", format));
        var unit = query.unitId();
        transactions.executeWithoutResult(_ ->
                log.record(unit == null ? act : act.inArea(places.unit(unit).keyFrom())));
    }

    /** A name that was searched for is personal data and is not repeated. */
    private String filter(ListQuery query) {
        var parts = new ArrayList<String>();
        parts.add("năm " + query.year());
        for (var filter : query.filters()) {
            parts.add(filter == ListQuery.Filter.TEXT ? "theo tên, mã" : filters.name(filter, query));
        }
        return String.join(", ", parts);
    }
}
