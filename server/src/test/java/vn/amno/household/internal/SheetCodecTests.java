package vn.amno.household.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.amno.household.SheetDraft;
import vn.amno.household.workbook.MemberRow;
import vn.amno.household.workbook.PreviousClass;
import vn.amno.household.workbook.SheetRow;
import vn.amno.rules.Known;
import vn.amno.rules.Member;
import vn.amno.rules.Ticks;

class SheetCodecTests {

    private static final Member NOTHING_RECORDED =
            new Member(null, null, null, Known.UNKNOWN, null, null, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN);

    @Test
    void aFullSheetComesBackAsItWas() {
        var sheet = SheetDraft.of("LC-001", 1007357)
                .member("Giàng A Páo", "1980-02-03", "034080000412", Map.of("Khuyết tật", "Nặng", "Trình độ", "9/12"))
                .member("Giàng Thị Mỷ", "2010", "")
                .extra("Ghi chú", "=1+1")
                .extra("Rất dài", "dài ".repeat(200))
                .sheet();

        assertThat(SheetCodec.decode(SheetCodec.encode(sheet))).isEqualTo(sheet);
    }

    @Test
    void aSheetWithNothingButItsCodeComesBackAsItWas() {
        var sheet = new SheetRow(
                0,
                "x",
                1,
                "",
                "",
                null,
                PreviousClass.NONE,
                null,
                null,
                Ticks.NONE,
                List.of(),
                List.of(new MemberRow(0, "", "", "", "", "", NOTHING_RECORDED, Map.of())),
                Map.of());

        assertThat(SheetCodec.decode(SheetCodec.encode(sheet))).isEqualTo(sheet);
    }

    @Test
    void rowNumbersAndTheOrderOfExtraColumnsDoNotCount() {
        var one = SheetDraft.of("x", 1).extra("A", "1").extra("B", "2").sheet();
        var other = new SheetRow(
                17,
                one.code(),
                one.communeId(),
                one.village(),
                one.head(),
                one.areaType(),
                one.previous(),
                one.income(),
                one.points(),
                one.ticks(),
                one.causes(),
                one.members(),
                Map.of("B", "2", "A", "1"));

        assertThat(SheetCodec.encode(other)).isEqualTo(SheetCodec.encode(one));
    }

    @Test
    void noTwoDifferentSheetsLookAlike() {
        var zero = SheetDraft.of("x", 1).income(0L).sheet();
        var blank = SheetDraft.of("x", 1).income(null).sheet();
        var shifted = SheetDraft.of("x", 1).village("ab").head("c").sheet();
        var unshifted = SheetDraft.of("x", 1).village("a").head("bc").sheet();

        assertThat(SheetCodec.encode(zero)).isNotEqualTo(SheetCodec.encode(blank));
        assertThat(SheetCodec.encode(shifted)).isNotEqualTo(SheetCodec.encode(unshifted));
    }

    @Test
    void anUnknownFormatIsNotGuessed() {
        var bytes = SheetCodec.encode(SheetDraft.of("x", 1).sheet());
        bytes[0] = 2;

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> SheetCodec.decode(bytes))
                .withMessageContaining("format 2");
    }

    @Test
    void theFactsOfMembersHaveNeitherNamesNorNumbers() {
        var sheet = SheetDraft.of("x", 1)
                .member("Giàng A Páo", "1980-02-03", "034080000412")
                .sheet();

        assertThat(FactsJson.write(List.of(sheet.members().getFirst().facts(), NOTHING_RECORDED)))
                .isEqualTo("""
                        [{"from":"1980-02-03","to":"1980-02-03","schooling":"NONE","education":"PRIMARY","insurance":"YES",\
                        "work":"WORKING","contract":"NOT_WAGED","disabled":"NO"},{}]""");
    }
}
