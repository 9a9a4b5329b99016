package vn.amno.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.amno.household.workbook.MemberRow;
import vn.amno.household.workbook.PreviousClass;
import vn.amno.household.workbook.SheetRow;
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

/** A review sheet in the making: of a plausible household unless told otherwise. */
public final class SheetDraft {

    private final String code;
    private final int communeId;
    private String village = "Thôn Hạ";
    private String head = "Giàng A Páo";
    private @Nullable Long income = 1_200_000L;
    private Ticks ticks = Ticks.of(List.of(Indicator.WATER), List.of());
    private final List<MemberRow> members = new ArrayList<>();
    private final Map<String, String> extra = new TreeMap<>();

    private SheetDraft(String code, int communeId) {
        this.code = code;
        this.communeId = communeId;
    }

    public static SheetDraft of(String code, int communeId) {
        return new SheetDraft(code, communeId);
    }

    public SheetDraft village(String name) {
        village = name;
        return this;
    }

    public SheetDraft head(String name) {
        head = name;
        return this;
    }

    public SheetDraft income(@Nullable Long dong) {
        income = dong;
        return this;
    }

    public SheetDraft ticks(Ticks answers) {
        ticks = answers;
        return this;
    }

    public SheetDraft extra(String header, String text) {
        extra.put(header, text);
        return this;
    }

    /** Born on a day, or in a year when {@code birth} is as long as one; blank when it is not known. */
    public SheetDraft member(String name, String birth, String citizenId) {
        return member(name, birth, citizenId, Map.of());
    }

    public SheetDraft member(String name, String birth, String citizenId, Map<String, String> texts) {
        var facts = new Member(
                birth(birth),
                Schooling.NONE,
                Education.PRIMARY,
                Known.YES,
                Work.WORKING,
                Contract.NOT_WAGED,
                Known.NO,
                Known.UNKNOWN,
                Known.UNKNOWN);
        var relation = members.isEmpty() ? "Chủ hộ" : "Con";
        members.add(new MemberRow(0, name, relation, "Nam", citizenId, "Mông", facts, texts));
        return this;
    }

    public SheetRow sheet() {
        return new SheetRow(
                0,
                code,
                communeId,
                village,
                head,
                AreaType.RURAL,
                PreviousClass.NONE,
                income,
                null,
                ticks,
                List.of(2, 5),
                members,
                extra);
    }

    private static @Nullable BirthDate birth(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return text.length() == 4 ? BirthDate.ofYear(Integer.parseInt(text)) : BirthDate.of(LocalDate.parse(text));
    }
}
