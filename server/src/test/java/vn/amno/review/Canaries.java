package vn.amno.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.amno.household.workbook.MemberRow;
import vn.amno.household.workbook.PreviousClass;
import vn.amno.household.workbook.SheetRow;
import vn.amno.kernel.Field;
import vn.amno.rules.AreaType;
import vn.amno.rules.BirthDate;
import vn.amno.rules.Contract;
import vn.amno.rules.Education;
import vn.amno.rules.Indicator;
import vn.amno.rules.Known;
import vn.amno.rules.Member;
import vn.amno.rules.Schooling;
import vn.amno.rules.Ticks;
import vn.amno.rules.Work;

/** A household whose every field has a value that stands nowhere else, so that it can be searched for in whatever leaves the system. */
final class Canaries {

    static final LocalDate DAY = LocalDate.of(2024, 11, 15);
    static final String CITIZEN_ID = "001057048263";
    static final String HEAD = "Sùng Thị Hoàng Yến";

    /** How each field is written in pages and files. Of the citizen id that is its mask; the whole number is asked for elsewhere. */
    static final Map<Field, List<String>> WORDS = Map.of(
            Field.CITIZEN_ID, List.of("001******263"),
            Field.BIRTH_DATE, List.of("14/03/1957", "1957"),
            Field.ETHNICITY, List.of("Pu Péo"),
            Field.HEALTH, List.of("liệt hai chân"),
            Field.INCOME, List.of("1.234.567", "1234567"),
            Field.DEPRIVATION, List.of("Nguồn nước"));

    private Canaries() {}

    static SheetRow sheet(String code, int commune) {
        var facts = new Member(
                BirthDate.of(LocalDate.of(1957, 3, 14)),
                Schooling.NONE,
                Education.PRIMARY,
                Known.YES,
                Work.UNABLE,
                Contract.NOT_WAGED,
                Known.YES,
                Known.YES,
                Known.NO);
        var head = new MemberRow(
                0, HEAD, "Chủ hộ", "Nữ", CITIZEN_ID, "Pu Péo", facts, Map.of("Khuyết tật", "liệt hai chân"));
        return new SheetRow(
                0,
                code,
                commune,
                "Bản Lài",
                HEAD,
                AreaType.RURAL,
                PreviousClass.POOR,
                1_234_567L,
                null,
                Ticks.of(List.of(Indicator.WATER), List.of()),
                List.of(2),
                List.of(head),
                Map.of());
    }
}
