package vn.amno.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.amno.kernel.ProblemCode;

/** Codes are stable, words are not; but every code has words. */
class ProblemTextsTests {

    static Stream<ProblemCode> everyCode() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("vn.amno").stream()
                        .filter(type -> type.isAssignableTo(ProblemCode.class) && type.isEnum())
                        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                        .map(ProblemCode.class::cast);
    }

    @ParameterizedTest
    @MethodSource("everyCode")
    void eachRefusalHasAVietnameseSentence(ProblemCode code) {
        assertThat(ProblemTexts.find(code))
                .hasValueSatisfying(text -> assertThat(text).endsWith(".").hasSizeGreaterThan(20));
    }
}
