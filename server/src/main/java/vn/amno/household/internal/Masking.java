package vn.amno.household.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.amno.household.workbook.MemberRow;
import vn.amno.household.workbook.SheetRow;

/** Citizen ids as they may be shown: the first and the last three digits. */
final class Masking {

    private static final int SHOWN = 3;
    private static final String DIFFERS = " (số khác)";
    private static final Pattern NUMBERS = Pattern.compile("(?<![0-9])(?:[0-9]{12}|[0-9]{9})(?![0-9])");

    private Masking() {}

    static String citizenId(String digits) {
        if (digits.length() <= 2 * SHOWN) {
            return "*".repeat(digits.length());
        }
        return digits.substring(0, SHOWN)
                + "*".repeat(digits.length() - 2 * SHOWN)
                + digits.substring(digits.length() - SHOWN);
    }

    /** Free text with whatever looks like a citizen id, new or old, masked. */
    static String text(String text) {
        return NUMBERS.matcher(text).replaceAll(match -> citizenId(match.group()));
    }

    static SheetRow sheet(SheetRow sheet) {
        var members = sheet.members().stream()
                .map(member -> member(member, citizenId(member.citizenId())))
                .toList();
        return with(sheet, sheet.row(), members);
    }

    /** The later of two sheets; a citizen id that differs although the masks are the same is marked. */
    static SheetRow changed(@Nullable SheetRow before, SheetRow after) {
        var masked = sheet(after);
        if (before == null) {
            return masked;
        }
        var members = new ArrayList<>(masked.members());
        for (var index = 0; index < Math.min(members.size(), before.members().size()); index++) {
            var was = before.members().get(index).citizenId();
            var now = after.members().get(index).citizenId();
            if (!was.equals(now) && citizenId(was).equals(citizenId(now))) {
                members.set(index, member(members.get(index), citizenId(now) + DIFFERS));
            }
        }
        return with(masked, masked.row(), members);
    }

    static SheetRow numbered(SheetRow sheet, int row) {
        return with(sheet, row, sheet.members());
    }

    private static SheetRow with(SheetRow sheet, int row, List<MemberRow> members) {
        return new SheetRow(
                row,
                sheet.code(),
                sheet.communeId(),
                sheet.village(),
                sheet.head(),
                sheet.areaType(),
                sheet.previous(),
                sheet.income(),
                sheet.points(),
                sheet.ticks(),
                sheet.causes(),
                members,
                texts(sheet.extra()));
    }

    private static MemberRow member(MemberRow member, String citizenId) {
        return new MemberRow(
                member.row(),
                member.name(),
                member.relation(),
                member.sex(),
                citizenId,
                member.ethnicity(),
                member.facts(),
                texts(member.texts()));
    }

    private static Map<String, String> texts(Map<String, String> texts) {
        var masked = new HashMap<String, String>();
        texts.forEach((header, text) -> masked.put(header, text(text)));
        return masked;
    }
}
