package vn.amno.rules;

import java.util.List;
import java.util.stream.IntStream;

/** School attendance (tình trạng đi học của trẻ em): a child is not in the school that fits its age. */
@Law("07/2021/NĐ-CP Phụ lục")
@Law("59/2015/QĐ-TTg")
final class SchoolAttendanceRule extends AnyMemberRule {

    private final List<Definition.Band> bands;

    SchoolAttendanceRule(Definition.SchoolAttendance definition) {
        this(definition.bands(), agesOf(definition.bands()));
    }

    private SchoolAttendanceRule(List<Definition.Band> bands, String ages) {
        super(
                new Phrases(
                        "trẻ " + ages + " không học đúng cấp",
                        "không trẻ nào " + ages + " học sai cấp hoặc không đi học",
                        "người chưa rõ tuổi hoặc việc học"),
                turnsOf(bands));
        this.bands = bands;
    }

    private static String agesOf(List<Definition.Band> bands) {
        var from = bands.stream().mapToInt(Definition.Band::ageFrom).min().orElseThrow();
        var below = bands.stream().mapToInt(Definition.Band::ageBelow).max().orElseThrow();
        return "từ " + from + " đến dưới " + below + " tuổi";
    }

    private static int[] turnsOf(List<Definition.Band> bands) {
        return bands.stream()
                .flatMapToInt(band -> IntStream.of(band.ageFrom(), band.ageBelow()))
                .distinct()
                .toArray();
    }

    @Override
    Known at(int years, Member member) {
        for (var band : bands) {
            if (years >= band.ageFrom() && years < band.ageBelow()) {
                var schooling = member.schooling();
                return schooling == null
                        ? Known.UNKNOWN
                        : Known.of(!band.levels().contains(schooling));
            }
        }
        return Known.NO;
    }
}
