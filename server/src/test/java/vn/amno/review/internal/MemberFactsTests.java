package vn.amno.review.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.amno.rules.BirthDate;
import vn.amno.rules.Contract;
import vn.amno.rules.Education;
import vn.amno.rules.Known;
import vn.amno.rules.Member;
import vn.amno.rules.Schooling;
import vn.amno.rules.Work;

/** That the registry writes what is read here is shown by {@code AssessmentTests}. */
class MemberFactsTests {

    @Test
    void everyAnswerIsRead() {
        var text = """
                [{"from": "1980-02-29", "to": "1980-02-29", "work": "WORKING", "contract": "WITHOUT", "disabled": "NO",
                  "allowance": "YES", "education": "LOWER_SECONDARY", "insurance": "YES", "schooling": "NONE",
                  "malnourished": "NO"}, {"from": "1935-01-01", "to": "1935-12-31"}]
                """;

        assertThat(MemberFacts.read(text))
                .containsExactly(
                        new Member(
                                BirthDate.of(LocalDate.of(1980, 2, 29)),
                                Schooling.NONE,
                                Education.LOWER_SECONDARY,
                                Known.YES,
                                Work.WORKING,
                                Contract.WITHOUT,
                                Known.NO,
                                Known.YES,
                                Known.NO),
                        nothingRecorded(BirthDate.ofYear(1935)));
    }

    @Test
    void aMemberOfWhomNothingIsRecordedIsStillAMember() {
        assertThat(MemberFacts.read("[{}]")).hasSize(1);
        assertThat(MemberFacts.read("[]")).isEmpty();
        assertThat(MemberFacts.read(null)).isEmpty();
    }

    @Test
    void anAnswerThatIsNotUnderstoodIsNeverPassedOver() {
        assertThatIllegalStateException()
                .isThrownBy(() -> MemberFacts.read("[{\"pension\": \"YES\"}]"))
                .withMessageContaining("pension");
    }

    private static Member nothingRecorded(BirthDate birth) {
        return new Member(birth, null, null, Known.UNKNOWN, null, null, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN);
    }
}
