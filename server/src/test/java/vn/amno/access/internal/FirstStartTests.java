package vn.amno.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.ContextConfiguration;
import vn.amno.Application;
import vn.amno.PostgresForTests;

/** The link of the first start is a secret: for whoever starts the program, not for whoever reads the log. */
@SpringBootTest(classes = Application.class, properties = "amno.address=https://amno.example.gov.vn/")
@ContextConfiguration(initializers = PostgresForTests.class)
@ExtendWith(OutputCaptureExtension.class)
class FirstStartTests {

    private final FirstStart firstStart;

    FirstStartTests(FirstStart firstStart) {
        this.firstStart = firstStart;
    }

    @Test
    void theLinkIsPrintedAndTheLogSaysOnlyThatItWas(CapturedOutput output) {
        firstStart.print("8080", "a-code-of-a-link");

        assertThat(output.getOut()).contains("https://amno.example.gov.vn/set-up/a-code-of-a-link");
        assertThat(output.getErr()).contains("printed to standard output").doesNotContain("a-code-of-a-link");
    }
}
