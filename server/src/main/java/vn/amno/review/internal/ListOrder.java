package vn.amno.review.internal;

import vn.amno.review.ListQuery;

/** Statements for one page of a list, one for each order. All end with the identity of the household, so that pages never overlap. */
enum ListOrder {
    CODE("order by area_key, code, household_id"),
    CODE_DESCENDING("order by area_key desc, code desc, household_id desc"),
    NAME("order by " + ListOrder.SHOWN + "name_order end nulls last, area_key, code, household_id"),
    NAME_DESCENDING("order by " + ListOrder.SHOWN + "name_order end desc nulls last, area_key, code, household_id"),
    MEMBERS("order by members, area_key, code, household_id"),
    MEMBERS_DESCENDING("order by members desc, area_key, code, household_id"),
    INCOME("order by income nulls last, area_key, code, household_id"),
    INCOME_DESCENDING("order by income desc nulls last, area_key, code, household_id"),
    POINTS("order by points nulls last, area_key, code, household_id"),
    POINTS_DESCENDING("order by points desc nulls last, area_key, code, household_id"),
    DEPRIVED("order by deprived_count, area_key, code, household_id"),
    DEPRIVED_DESCENDING("order by deprived_count desc, area_key, code, household_id");

    /** Whether the name of the head is shown: nobody of the household is restricted, or somebody known who is not has that name. */
    private static final String NAMED = """
            (household_id not in (select household_id from household.restricted_household) or exists (
                select from household.unrestricted_name n
                where n.household_id = assessment.household_id and n.name_key = assessment.name_key))""";

    private static final String SHOWN = "case when " + NAMED + " then ";

    static final String WHERE = """
            from review.assessment
            where superseded_at is null
              and year = :year
              and area_key between :keyFrom and :keyTo
              and (:verdict::text is null or verdict = :verdict)
              and (:deprivation::integer is null or deprived & :deprivation <> 0)
              and (:cause::integer is null or causes & :cause <> 0)
              and (:code::text is null
                   or ' ' || name_key like all (:words::text[]) and\s""" + ListOrder.NAMED + """

                   or starts_with(lower(code), :code))
            """;

    private static final String PAGE = """

            limit :limit offset :offset
            """;

    private final String households;
    private final String ids;

    ListOrder(String orderBy) {
        households = """
                select household_id, code,\s""" + SHOWN + """
                head_name else :hidden end as head_name, commune_id, village, members, income, points, deprived, unknown,
                       previous_class, verdict, flags
                """ + WHERE + orderBy + PAGE;
        ids = """
                select household_id
                """ + WHERE + orderBy + PAGE;
    }

    static ListOrder of(ListQuery query) {
        return switch (query.sort()) {
            case CODE -> query.descending() ? CODE_DESCENDING : CODE;
            case NAME -> query.descending() ? NAME_DESCENDING : NAME;
            case MEMBERS -> query.descending() ? MEMBERS_DESCENDING : MEMBERS;
            case INCOME -> query.descending() ? INCOME_DESCENDING : INCOME;
            case POINTS -> query.descending() ? POINTS_DESCENDING : POINTS;
            case DEPRIVED -> query.descending() ? DEPRIVED_DESCENDING : DEPRIVED;
        };
    }

    /** Lines of the list. */
    String households() {
        return households;
    }

    String ids() {
        return ids;
    }
}
