package vn.amno.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.amno.rules.BirthDate;
import vn.amno.rules.Contract;
import vn.amno.rules.Education;
import vn.amno.rules.Known;
import vn.amno.rules.Member;
import vn.amno.rules.Schooling;
import vn.amno.rules.Work;

class MemberFactsTests {

    private static final Member NOTHING_RECORDED =
            new Member(null, null, null, Known.UNKNOWN, null, null, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN);

    @Test
    void whatWasWrittenIsReadAgain() {
        var members = List.of(
                new Member(
                        BirthDate.of(LocalDate.of(1980, 2, 29)),
                        Schooling.NONE,
                        Education.LOWER_SECONDARY,
                        Known.YES,
                        Work.WORKING,
                        Contract.WITHOUT,
                        Known.NO,
                        Known.YES,
                        Known.UNKNOWN),
                new Member(
                        BirthDate.ofYear(1935),
                        null,
                        null,
                        Known.NO,
                        Work.UNABLE,
                        Contract.NOT_WAGED,
                        Known.YES,
                        Known.NO,
                        Known.NO),
                NOTHING_RECORDED);

        assertThat(MemberFacts.read(MemberFacts.write(members))).isEqualTo(members);
    }

    @Test
    void everyAnswerSurvives() {
        var members = Stream.of(
                        Stream.of(Schooling.values()).map(MemberFactsTests::member),
                        Stream.of(Education.values()).map(MemberFactsTests::member),
                        Stream.of(Work.values()).map(MemberFactsTests::member),
                        Stream.of(Contract.values()).map(MemberFactsTests::member))
                .flatMap(answers -> answers)
                .toList();

        assertThat(MemberFacts.read(MemberFacts.write(members))).isEqualTo(members);
    }

    @Test
    void aSheetWithoutMembersKeepsNone() {
        assertThat(MemberFacts.write(List.of())).isNull();
        assertThat(MemberFacts.read(null)).isEmpty();
    }

    private static Member member(Enum<?> answer) {
        return new Member(
                null,
                answer instanceof Schooling schooling ? schooling : null,
                answer instanceof Education education ? education : null,
                Known.UNKNOWN,
                answer instanceof Work work ? work : null,
                answer instanceof Contract contract ? contract : null,
                Known.UNKNOWN,
                Known.UNKNOWN,
                Known.UNKNOWN);
    }
}
