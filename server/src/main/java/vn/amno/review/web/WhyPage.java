package vn.amno.review.web;

import java.time.LocalDate;
import vn.amno.web.Page;

/** The slip of a household on one sheet of paper. */
public record WhyPage(
        String household,
        String code,
        String address,
        int year,
        WhySlip slip,
        HouseholdPage.Indicators indicators,
        LocalDate printedOn,
        String back) {

    public Page layout() {
        return new Page("Vì sao? " + household, "households");
    }
}
